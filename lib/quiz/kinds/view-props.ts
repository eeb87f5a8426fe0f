import type { FormulaEcho, ShownReveal } from '../shown';

/** What every kind's view gets: it shows a body, hands back answers, and marks what was right once that may be known. */
export interface KindViewProps<Body, Answer> {
  readonly body: Body;
  /** null: nothing answered yet, or not enough to be an answer. */
  readonly answer: Answer | null;
  readonly onChange: (answer: Answer | null) => void;
  /** Enter in a field, where the page has a way to hand in. */
  readonly onSubmit?: () => void;
  /** Answered, or the time is over. */
  readonly disabled: boolean;
  readonly reveal?: ShownReveal;
  /** Id of the element that holds the prompt, for aria-labelledby. */
  readonly promptId: string;
  /** Asks the server how a formula is understood; null: no connection. */
  readonly echo: (
    answer: { text: string; syntax: 'latex' | 'plain' },
    signal: AbortSignal,
  ) => Promise<FormulaEcho | null>;
}
