import { SHOW_LIMITS, type ShowItem } from '../show-item';
import { clipText, readMatrix, readNumbers, type Matrix } from './read-values';

/** Pictures of one kind are sent at most this often; the newest of each key is what the page gets. */
const SEND_EVERY_MS = 50;

interface Options {
  readonly title?: unknown;
  readonly x?: unknown;
  readonly xLabel?: unknown;
  readonly yLabel?: unknown;
  readonly colors?: unknown;
  readonly min?: unknown;
  readonly max?: unknown;
  readonly columns?: unknown;
}

/** What students call. Wrong arguments throw a TypeError that says what was expected. */
export interface Show {
  line(values: unknown, options?: Options): void;
  image(values: unknown, options?: Options): void;
  table(rows: unknown, options?: Options): void;
  progress(done: unknown, total?: unknown, label?: unknown): void;
}

/**
 * Makes the `show` of one run. `flush` sends what is still waiting; it is called when a case ends.
 * A line or progress bar with a title seen before (or none) replaces the earlier one, so that a curve can grow;
 * images and tables without a title are added.
 */
export function createShow(send: (item: ShowItem) => void): { show: Show; flush: () => void } {
  const waiting = new Map<string, ShowItem>();
  const keys = new Set<string>();
  let lastSent = -Infinity;
  let unnamed = 0;

  const flush = () => {
    for (const item of waiting.values()) send(item);
    waiting.clear();
    lastSent = performance.now();
  };
  const put = (item: ShowItem) => {
    const isNew = !keys.has(item.key);
    if (isNew && keys.size >= SHOW_LIMITS.items) {
      waiting.set('too-many', { kind: 'too-many', key: 'too-many' });
    } else {
      keys.add(item.key);
      waiting.set(item.key, item);
    }
    if (performance.now() - lastSent >= SEND_EVERY_MS) flush();
  };
  const keyFor = (kind: string, title: string) => {
    if (title !== '') return `${kind}:${title}`;
    if (kind === 'line' || kind === 'progress') return kind;
    unnamed += 1;
    return `${kind}#${unnamed}`;
  };

  const show: Show = {
    line(values, options) {
      const title = clipText(options?.title);
      put({
        kind: 'line',
        key: keyFor('line', title),
        title,
        xLabel: clipText(options?.xLabel),
        yLabel: clipText(options?.yLabel),
        series: readSeries(values, options?.x),
      });
    },
    image(values, options) {
      const title = clipText(options?.title);
      put({ kind: 'image', key: keyFor('image', title), title, ...readImage(readMatrix(values), options) });
    },
    table(rows, options) {
      const title = clipText(options?.title);
      put({ kind: 'table', key: keyFor('table', title), title, ...readTable(rows, options?.columns) });
    },
    progress(done, total, label) {
      const text = clipText(label);
      put({
        kind: 'progress',
        key: keyFor('progress', text),
        label: text,
        done: finiteOr(Number(done), 0),
        total: Math.max(0, finiteOr(Number(total ?? 0), 0)),
      });
    },
  };
  return { show, flush };
}

function finiteOr(value: number, fallback: number): number {
  return Number.isFinite(value) ? value : fallback;
}

function readSeries(values: unknown, x: unknown) {
  const xs = x === undefined ? undefined : readNumbers(x);
  const single = isNumberList(values);
  const named: [string, unknown][] = single ? [['', values]] : Object.entries(Object(values));
  if (named.length === 0 || (!single && typeof values !== 'object'))
    throw new TypeError('show.line: expected numbers, or an object of numbers such as {loss: [...]}');
  return named
    .slice(0, SHOW_LIMITS.series)
    .map(([name, list]) => thinned(clipText(name), readNumbers(list), xs));
}

function isNumberList(values: unknown): boolean {
  return (
    Array.isArray(values) ||
    ArrayBuffer.isView(values) ||
    (typeof values === 'object' && values !== null && 'dataSync' in values)
  );
}

/** At most `SHOW_LIMITS.points` points: of longer series each part keeps its smallest and largest value, so that peaks stay. */
function thinned(name: string, y: Float64Array, xs: Float64Array | undefined) {
  const x = Float64Array.from(y, (_, index) => xs?.[index] ?? index);
  if (y.length <= SHOW_LIMITS.points) return { name, x, y };
  const parts = SHOW_LIMITS.points / 2;
  const kept: number[] = [];
  for (let part = 0; part < parts; part += 1) {
    const from = Math.floor((part * y.length) / parts);
    const to = Math.floor(((part + 1) * y.length) / parts);
    let low = from;
    let high = from;
    for (let index = from; index < to; index += 1) {
      if (at(y, index) < at(y, low)) low = index;
      if (at(y, index) > at(y, high)) high = index;
    }
    kept.push(Math.min(low, high), Math.max(low, high));
  }
  return { name, x: Float64Array.from(kept, (i) => at(x, i)), y: Float64Array.from(kept, (i) => at(y, i)) };
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? NaN;
}

function readImage(matrix: Matrix, options: Options | undefined) {
  const { width, height, channels, data } = matrix;
  if (width > SHOW_LIMITS.imageEdge || height > SHOW_LIMITS.imageEdge)
    throw new TypeError(
      `show.image: at most ${SHOW_LIMITS.imageEdge} × ${SHOW_LIMITS.imageEdge}, got ${height} × ${width}`,
    );
  let low = Infinity;
  let high = -Infinity;
  for (const value of data) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const isColor = channels === 3;
  const colors: 'gray' | 'heat' = options?.colors === 'heat' ? 'heat' : 'gray';
  return {
    width,
    height,
    channels,
    colors,
    data,
    min: finiteOr(Number(options?.min ?? (isColor ? 0 : low)), 0),
    max: finiteOr(Number(options?.max ?? (isColor ? (high > 1 ? 255 : 1) : high)), 1),
  };
}

type Cell = string | number;

function readTable(rows: unknown, columns: unknown) {
  const names = Array.isArray(columns) ? columns.map((name) => clipText(name)) : undefined;
  if (Array.isArray(rows) && rows.some((row) => isRecord(row))) return recordTable(rows, names);
  if (isRecord(rows)) {
    const entries = Object.entries(rows);
    return bounded(
      ['', ''],
      entries.map(([name, value]) => [clipText(name), toCell(value)]),
      2,
    );
  }
  if (Array.isArray(rows) && rows.some((row) => Array.isArray(row))) {
    const cells = rows.map((row) => (Array.isArray(row) ? row.map(toCell) : [toCell(row)]));
    return bounded(names ?? [], cells, Math.max(...cells.map((row) => row.length)));
  }
  const { width, height, channels, data } = readMatrix(rows);
  const across = width * channels;
  const cells = Array.from({ length: Math.min(height, SHOW_LIMITS.rows) }, (_, row) =>
    Array.from(data.subarray(row * across, row * across + Math.min(across, SHOW_LIMITS.columns))),
  );
  return { ...bounded(names ?? [], cells, across), totalRows: height };
}

function recordTable(rows: readonly unknown[], names: string[] | undefined) {
  const found = names ?? [
    ...new Set(rows.slice(0, SHOW_LIMITS.rows).flatMap((row) => Object.keys(Object(row)))),
  ];
  const cells = rows.slice(0, SHOW_LIMITS.rows).map((row) => found.map((name) => toCell(Object(row)[name])));
  return {
    ...bounded(
      found.map((name) => clipText(name)),
      cells,
      found.length,
    ),
    totalRows: rows.length,
  };
}

function bounded(columns: readonly string[], rows: readonly (readonly Cell[])[], across: number) {
  return {
    columns: columns.slice(0, SHOW_LIMITS.columns),
    rows: rows.slice(0, SHOW_LIMITS.rows).map((row) => row.slice(0, SHOW_LIMITS.columns)),
    totalRows: rows.length,
    totalColumns: across,
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !isNumberList(value);
}

function toCell(value: unknown): Cell {
  if (typeof value === 'number') return value;
  if (typeof value === 'object' && value !== null && 'dataSync' in value)
    return clipText(readNumbers(value).join(', '));
  return clipText(value);
}
