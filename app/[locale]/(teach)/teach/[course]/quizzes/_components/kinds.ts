/** The kinds of items by name, as messages have them; beside lib/quiz/kinds/index.ts, which no browser loads. */
export const KINDS = [
  'single-choice',
  'multiple-choice',
  'matching',
  'ordering',
  'numeric',
  'short-text',
  'formula',
  'figure',
  'tensor-shape',
] as const;

export type KindKey = (typeof KINDS)[number];

export const toKindKey = (kind: string): KindKey | undefined => KINDS.find((one) => one === kind);
