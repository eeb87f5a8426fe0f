/**
 * A number as people type it: '0.25', '.25', '1/4', '25%', '1.5e-3', '1.5×10^-3', '−0,5', '１２'. Undefined for anything else.
 * A comma is a decimal comma, or a separator of thousands where three digits follow each ('1,200', '60,000').
 */
export function parseNumber(text: string): number | undefined {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/[−–—]/g, '-')
    .replaceAll(/[\s_]/g, '')
    .replace(/^(.*)[×x*·]10\^?\{?\(?([-+]?\d+)\)?\}?$/, '$1e$2');
  const [numerator = '', denominator, ...more] = plain.split('/');
  if (more.length > 0) return undefined;
  if (denominator === undefined) return parseDecimal(plain);
  const [top, bottom] = [parseDecimal(numerator), parseDecimal(denominator)];
  return top === undefined || bottom === undefined || bottom === 0 ? undefined : top / bottom;
}

const DECIMAL = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d{1,3})?(%?)$/i;

function parseDecimal(text: string): number | undefined {
  const thousands = /^[-+]?[1-9]\d{0,2}(,\d{3})+(\.\d*)?$/.test(text);
  const dotted = thousands ? text.replaceAll(',', '') : text.replace(',', '.');
  if (!DECIMAL.test(dotted)) return undefined;
  const isPercent = dotted.endsWith('%');
  const value = Number(isPercent ? dotted.slice(0, -1) : dotted);
  if (!Number.isFinite(value)) return undefined;
  return isPercent ? value / 100 : value;
}
