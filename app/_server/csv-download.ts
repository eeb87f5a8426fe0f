import { toCsv, type CsvField } from '@/lib/csv';

/** What names of files cannot have on some system, and what hides how they end. */
const UNSAFE = /[\p{C}\p{Zl}\p{Zp}\\/:*?"<>|]+/gu;
/** Sent as they are in the header's extended form (RFC 8187); `encodeURIComponent` leaves these. */
const NOT_ATTRIBUTE = /['()*]/g;

interface CsvFile {
  /** Without its ending. */
  readonly name: string;
  readonly rows: readonly (readonly CsvField[])[];
}

/** A table that the browser saves as a file. */
export function toCsvDownload({ name, rows }: CsvFile): Response {
  return new Response(toCsv(rows), {
    headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': toDisposition(name) },
  });
}

function toDisposition(name: string): string {
  const safe = name
    .replace(UNSAFE, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+/, '')
    .trim();
  const encoded = encodeURIComponent(`${safe}.csv`).replace(
    NOT_ATTRIBUTE,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="results.csv"; filename*=UTF-8''${encoded}`;
}
