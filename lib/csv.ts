/** A field: text, a number, or nothing. */
export type CsvField = string | number | null;

/** Spreadsheets take UTF-8 for what it is only with this in front. */
const BOM = '\uFEFF';
/** What may stand before a formula without keeping it from being one. */
const BLANKS = /^[\s\p{C}]+/u;
const FORMULA = /^[=+\-@]/;
/** Where fields end in a spreadsheet that is set to other separators, which does not mind the quotes. */
const FIELD_OF_ITS_OWN = /[;\t\r\n][\s\p{C}"]*[=+\-@]/u;
/** Some spreadsheets drop these and look at what follows, others run over into the next field. */
const CONTROL = /^[\t\r\n]/;

/** Rows as CSV that a spreadsheet opens as it is (RFC 4180). Text stays text: none of it is run as a formula. */
export function toCsv(rows: readonly (readonly CsvField[])[]): string {
  return BOM + rows.map((row) => `${row.map(toField).join(',')}\r\n`).join('');
}

function toField(field: CsvField): string {
  if (field === null || field === '') return '';
  return typeof field === 'number' ? String(field) : `"${asText(field).replaceAll('"', '""')}"`;
}

/** An apostrophe in front tells a spreadsheet that text follows, also where it begins like a formula. */
function asText(text: string): string {
  // Full-width signs, as Korean and Japanese keyboards have them, are formulas as well: normalized, they are the same.
  const start = text.replace(BLANKS, '').slice(0, 1).normalize('NFKC');
  return CONTROL.test(text) || FORMULA.test(start) || FIELD_OF_ITS_OWN.test(text.normalize('NFKC'))
    ? `'${text}`
    : text;
}
