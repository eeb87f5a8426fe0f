import { withoutPhrase } from './parse-number';

/** A dimension: a size, or a name such as 'n' that the prompt has introduced. */
export type ShapeDim = number | string;

/** A typed shape as it was read, or why it was not: 'unknownName' where a name stands that the item does not declare. */
export type ShapeReading =
  | { readonly shape: readonly ShapeDim[] }
  | { readonly problem: 'notAShape' | 'unknownName'; readonly at: string };

/**
 * '[32, 10]', '(32,10)', '32x10', '32 × 10', '32 by 10', '32 10', '32행 10열' and 'n, p' alike; '[]', '()' and 'scalar' are
 * a scalar's.
 * Only names that the item declares are read, in either case where no other of them differs by case alone. On the server
 * and in the browser.
 */
export function parseShape(text: string, names: readonly string[]): ShapeReading {
  const plain = withoutPhrase(text.normalize('NFKC').replaceAll(/[\u200b-\u200f\u2060-\u2064]/g, '')).trim();
  if (/^(?:scalar|스칼라)$/i.test(plain) || /^[[({]\s*[\])}]$/.test(plain)) return { shape: [] };
  const inner = withoutRowsAndColumns(plain.replace(/^[[({]\s*/, '').replace(/\s*,?\s*[\])}]?$/, ''));
  // '1,296' beside another separator may be one size or two.
  if (/(?<!\d)\d{1,3},\d{3}(?!\d)/.test(inner) && /,\s|[×*·∙⋅]|\dx/i.test(inner)) return unreadable(text);
  // Where x is a dimension, it may stand between two others as such or as a sign.
  if (/\sx\s/i.test(inner) && names.some((name) => /^x$/i.test(name))) return unreadable(text);
  const parts = inner
    .replaceAll(/(\d)\s*(?:x|by)\s*(?=\d)/gi, '$1,')
    .split(/\s*[,×*·∙⋅]\s*|\s+(?:by|x)\s+|\s+/i)
    .flatMap((part) => splitAtX(part, names));
  const unread = parts.find((part) => readDim(part, names) === undefined);
  if (unread === undefined) return { shape: parts.map((part) => readDim(part, names) ?? part) };
  return /^[A-Za-z]\w{0,15}$/.test(unread) ? { problem: 'unknownName', at: unread } : unreadable(text);
}

export function formatShape(shape: readonly ShapeDim[]): string {
  return `[${shape.join(', ')}]`;
}

function unreadable(text: string): ShapeReading {
  return { problem: 'notAShape', at: text };
}

/** '7행 8열' is '7, 8'. Only in this order, which is the order of the dimensions. */
function withoutRowsAndColumns(text: string): string {
  return text.replace(/^([^\s,]+)\s*행\s*(?:[,×*]|x(?=\s*\d))?\s*([^\s,]+)\s*열$/i, '$1, $2');
}

/** 'mxq' is m×q where both are dimensions, and 'max' is one name. */
function splitAtX(part: string, names: readonly string[]): readonly string[] {
  if (readDim(part, names) !== undefined) return [part];
  const dims = part.split(/x/i);
  return dims.every((dim) => readDim(dim, names) !== undefined) ? dims : [part];
}

function readDim(text: string, names: readonly string[]): ShapeDim | undefined {
  // None begins with 0: '60,000' is no shape.
  if (/^(?:0|[1-9]\d{0,5})$/.test(text)) return Number(text);
  if (names.includes(text)) return text;
  const alike = names.filter((name) => fold(name) === fold(text));
  return alike.length === 1 ? alike[0] : undefined;
}

/** 'n₁', which is 'n1' by now, is the name 'n_1'. */
function fold(name: string): string {
  return name.toLowerCase().replaceAll('_', '');
}
