import { SHOW_LIMITS, type ShowItem, type ShowLine } from './show-item';

/** Reads one picture that student code asked for; undefined where its form or size is not allowed. */
export function parseShowItem(value: unknown): ShowItem | undefined {
  const item: Readonly<Record<string, unknown>> =
    typeof value === 'object' && value !== null ? { ...value } : {};
  const key = text(item.key, 2 * SHOW_LIMITS.text);
  const title = text(item.title);
  switch (item.kind) {
    case 'line':
      return parseLine(item, key, title);
    case 'image':
      return parseImage(item, key, title);
    case 'table':
      return parseTable(item, key, title);
    case 'progress':
      return {
        kind: 'progress',
        key,
        label: text(item.label),
        done: finite(item.done),
        total: finite(item.total),
      };
    case 'too-many':
      return { kind: 'too-many', key: 'too-many' };
    default:
      return undefined;
  }
}

type Fields = Readonly<Record<string, unknown>>;

function text(value: unknown, limit: number = SHOW_LIMITS.text): string {
  return typeof value === 'string' ? value.slice(0, limit) : '';
}

function finite(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

function parseLine(item: Fields, key: string, title: string): ShowItem | undefined {
  if (!Array.isArray(item.series) || item.series.length > SHOW_LIMITS.series) return undefined;
  const series: ShowLine['series'][number][] = [];
  for (const one of item.series) {
    const { name, x, y }: Fields = { ...Object(one) };
    if (!(x instanceof Float64Array) || !(y instanceof Float64Array)) return undefined;
    if (x.length !== y.length || x.length > SHOW_LIMITS.points) return undefined;
    series.push({ name: text(name), x, y });
  }
  return { kind: 'line', key, title, xLabel: text(item.xLabel), yLabel: text(item.yLabel), series };
}

function parseImage(item: Fields, key: string, title: string): ShowItem | undefined {
  const { width, height, data } = item;
  const channels = item.channels === 3 ? 3 : 1;
  if (!isEdge(width) || !isEdge(height) || !(data instanceof Float32Array)) return undefined;
  if (data.length !== width * height * channels) return undefined;
  const colors = item.colors === 'heat' ? 'heat' : 'gray';
  return {
    kind: 'image',
    key,
    title,
    width,
    height,
    channels,
    colors,
    data,
    min: finite(item.min),
    max: finite(item.max),
  };
}

function isEdge(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= SHOW_LIMITS.imageEdge;
}

function parseTable(item: Fields, key: string, title: string): ShowItem | undefined {
  const { columns, rows } = item;
  if (!Array.isArray(columns) || !Array.isArray(rows)) return undefined;
  if (rows.length > SHOW_LIMITS.rows || columns.length > SHOW_LIMITS.columns) return undefined;
  if (rows.some((row) => !Array.isArray(row) || row.length > SHOW_LIMITS.columns)) return undefined;
  return {
    kind: 'table',
    key,
    title,
    columns: columns.map((name) => text(name)),
    rows: rows.map((row: unknown[]) => row.map((cell) => (typeof cell === 'number' ? cell : text(cell)))),
    totalRows: finite(item.totalRows),
    totalColumns: finite(item.totalColumns),
  };
}
