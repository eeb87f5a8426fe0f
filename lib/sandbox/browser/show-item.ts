/**
 * Pictures that student code asks for with `show.*`, as bounded plain data. The page draws them; the worker only
 * describes them.
 */

/** Limits of what one run may show. More is dropped, and said so. */
export const SHOW_LIMITS = {
  items: 24,
  series: 8,
  points: 1_000,
  /** Pixels along an edge. */
  imageEdge: 256,
  rows: 200,
  columns: 32,
  text: 120,
} as const;

export interface ShowLine {
  readonly kind: 'line';
  /** Items with the same key replace each other, so that a curve can grow. */
  readonly key: string;
  readonly title: string;
  readonly xLabel: string;
  readonly yLabel: string;
  readonly series: readonly { readonly name: string; readonly x: Float64Array; readonly y: Float64Array }[];
}

export interface ShowImage {
  readonly kind: 'image';
  readonly key: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
  /** 1: gray or heat map; 3: red, green, blue. */
  readonly channels: 1 | 3;
  readonly colors: 'gray' | 'heat';
  /** Row by row, `width × height × channels` values as given. */
  readonly data: Float32Array;
  /** The values drawn darkest and lightest. */
  readonly min: number;
  readonly max: number;
}

export interface ShowTable {
  readonly kind: 'table';
  readonly key: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** Rows and columns there were before the cut. */
  readonly totalRows: number;
  readonly totalColumns: number;
}

export interface ShowProgress {
  readonly kind: 'progress';
  readonly key: string;
  readonly label: string;
  readonly done: number;
  /** 0: not known. */
  readonly total: number;
}

/** Said once when a run asks for more than `SHOW_LIMITS.items` pictures. */
export interface ShowTooMany {
  readonly kind: 'too-many';
  readonly key: string;
}

export type ShowItem = ShowLine | ShowImage | ShowTable | ShowProgress | ShowTooMany;
