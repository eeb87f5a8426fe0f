import { parseKoreanNumber } from './parse-korean-number';

/**
 * How a typed number is read, on the server and in the browser. What may be meant in two ways is not read at all: an
 * answer that cannot be read may be typed again, one that was misread counts.
 */

/**
 * A number as people type it: '0.25', '.25', '1/4', '½', '1 1/2', '25%', '1.5e-3', '1.5×10^-3', '10⁻³', '2√3', '−0,5',
 * '약 0.25', '(1/4)', '１２', '0.25입니다', '3만', '1억 2천만'. Undefined for anything else.
 *
 * A comma is a decimal comma, or a separator of thousands where three digits follow each ('1,200', '60,000'), as a space
 * is. Percent goes for all before it: '1/3%' is a third of a percent. The bounds of a root or a power are not guessed
 * beside a slash: '√2/2' and '2^1/2' are no numbers, '√(2)/2', '2^(1/2)' and '1/2^3' are.
 *
 * `units` may stand behind the number and say nothing: '85개', and '25%' where percent is the unit. Where 만 is part of
 * the unit, '3만' may be short for 3 of them, and is none.
 */
export function parseNumber(text: string, units: readonly string[] = []): number | undefined {
  const plain = toPlain(text);
  // '3, 4' is a list, if anything; '1,200e3' and '1,200×10^3' may be 1.2e3 or 1200e3.
  if (plain === undefined || /,\s+\d|,\d{3}\s*[e*√]/i.test(plain)) return undefined;
  const bare = withoutUnit(plain, units)
    .replaceAll(/\s*([^\d\s])\s*/g, '$1')
    .trim();
  if (/[조억만천백십]$/.test(bare) && units.some((unit) => /^[조억만천백십]/.test(unit))) return undefined;
  const value = readValue(bare);
  return value !== undefined && Number.isFinite(value) ? value : undefined;
}

/** Six digits, more than any tolerance here asks for; a count keeps all of its own. */
export function formatNumber(value: number): string {
  return String(Number.isSafeInteger(value) ? value : Number(value.toPrecision(6)));
}

/** What people put before and behind an answer of one line, and what says nothing of it: '= …', '약 …', '…입니다.' */
export function withoutPhrase(text: string): string {
  return text
    .replace(/^(?:\s|[=≈≃≅≒~∼]|약|대략|about|approximately)+/i, '')
    .replace(/(?:\s*(?:정도|쯤|입니다|이?다))+\.?\s*$/, '');
}

/** One way of writing each sign. Superscripts and fractions in one sign go first: NFKC makes 1½ 11/2 and 2³ 23. */
function toPlain(text: string): string | undefined {
  // A subscript is part of a name, or of a base that is not ten.
  if (/[₀-₎]/.test(text)) return undefined;
  const plain = text
    .replaceAll(/[⁺⁻]?[⁰¹²³⁴-⁹]+/g, '^($&)')
    .replaceAll(/[¼-¾⅐-⅟↉]/g, ' $&')
    .normalize('NFKC')
    .replaceAll(/[\u200b-\u200f\u2060-\u2064]/g, '')
    .replaceAll(/[‐-―−]/g, '-')
    .replaceAll(/[⁄∕÷]/g, '/')
    .replaceAll('**', '^')
    .replaceAll(/[×·∙⋅•ᆞ]/g, '*')
    .replaceAll(/(\d)\s*x\s*(?=[\d√(])/gi, '$1*')
    .replaceAll(/(\d)_(?=\d)/g, '$1')
    .replaceAll(/[[{]/g, '(')
    .replaceAll(/[\]}]/g, ')')
    .replaceAll(/sqrt/gi, '√');
  return withPercentSign(withoutPhrase(plain).trim());
}

function withPercentSign(text: string): string {
  return text.replace(/\s*(?:퍼센트|프로|per\s?cent)$/i, '%');
}

function withoutUnit(text: string, units: readonly string[]): string {
  const unit = units
    .map((one) => withPercentSign(one.normalize('NFKC')))
    .find((one) => one !== '' && text.toLowerCase().endsWith(one.toLowerCase()));
  return unit === undefined ? text : text.slice(0, -unit.length);
}

function readValue(text: string): number | undefined {
  // '3만%' may be 3% alone.
  if (/[조억만천백십]\s*%$/.test(text)) return undefined;
  if (text.endsWith('%')) return divide(readSigned(text.slice(0, -1), readUnsigned), 100);
  return readSigned(text, readUnsigned);
}

function readSigned(text: string, read: (unsigned: string) => number | undefined): number | undefined {
  return times(text.startsWith('-') ? -1 : 1, read(text.replace(/^[-+]/, '')));
}

/** Of two digits at most: '1 200/300' may also be 1200/300. */
const MIXED = /^(\d+)(?:\s+|과)(\d{1,2})\/(\d{1,3})$/;
/** Without a slash but in brackets, which may hold a pair of their own. */
const SIDE = String.raw`((?:[^/() ]|\((?:[^()]|\([^()]*\))*\))+)`;
const QUOTIENT = new RegExp(`^${SIDE}/${SIDE}$`);
const PRODUCT = /^([\d.,]+)(?:\*|(?=√))(.+)$/;

function readUnsigned(text: string): number | undefined {
  const [, whole, top, bottom] = MIXED.exec(text) ?? [];
  // '1 3/2' is no mixed number.
  if (whole !== undefined)
    return Number(top) < Number(bottom) ? Number(whole) + Number(top) / Number(bottom) : undefined;
  const [, numerator, denominator] = QUOTIENT.exec(text) ?? [];
  if (numerator !== undefined && denominator !== undefined)
    return divide(readClosed(numerator), readSigned(denominator, readFactor));
  // Nowhere but by itself or in brackets: '1/3만' may be 1/30000 or a third of 만.
  const counted = parseKoreanNumber(text);
  if (counted !== undefined) return counted;
  const [, coefficient, factor] = PRODUCT.exec(text) ?? [];
  if (coefficient === undefined || factor === undefined) return readFactor(text);
  // Whoever types 2·3 has yet to multiply.
  return /[\^√]/.test(factor) ? times(readDecimal(coefficient), readFactor(factor)) : undefined;
}

function divide(top: number | undefined, bottom: number | undefined): number | undefined {
  return top === undefined || bottom === undefined || bottom === 0 ? undefined : top / bottom;
}

function times(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : one * other;
}

function readFactor(text: string): number | undefined {
  const power = /^([^^]+)\^([^^]+)$/.exec(text);
  if (power !== null) {
    const [base, exponent] = [readClosed(power[1] ?? ''), readSigned(power[2] ?? '', readClosed)];
    return base === undefined || exponent === undefined ? undefined : base ** exponent;
  }
  return text.startsWith('√') ? root(readClosed(text.slice(1))) : readClosed(text);
}

/** A part whose end is beyond doubt: digits, or brackets around anything. */
function readClosed(text: string): number | undefined {
  if (text.startsWith('√(')) return root(readClosed(text.slice(1)));
  return text.startsWith('(') && text.endsWith(')') ? readValue(text.slice(1, -1)) : readDecimal(text);
}

function root(value: number | undefined): number | undefined {
  return value === undefined ? undefined : Math.sqrt(value);
}

function readDecimal(text: string): number | undefined {
  const hasThousands = /^[1-9]\d{0,2}(?:(?:,\d{3})+|(?: \d{3})+)(?:\.\d*)?$/.test(text);
  const dotted = hasThousands ? text.replaceAll(/[, ]/g, '') : text.replace(',', '.');
  return /^(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d{1,3})?$/i.test(dotted) ? Number(dotted) : undefined;
}
