/** What the browser gets of items and markings: built by allow-list, in one language, texts as HTML. Types only. */
import type { ShownChoices } from './kinds/choices';
import type { FormulaAnswer, ShownFormula } from './kinds/formula/kind';
import type { KindName } from './kinds/index';
import type { MatchingAnswer, ShownMatching } from './kinds/matching/kind';
import type { MultipleAnswer } from './kinds/multiple-choice/kind';
import type { NumericAnswer, ShownNumeric } from './kinds/numeric/kind';
import type { OrderingAnswer, ShownOrdering } from './kinds/ordering/kind';
import type { ShortTextAnswer } from './kinds/short-text/kind';
import type { SingleAnswer } from './kinds/single-choice/kind';
import type { ShownTensorShape, TensorShapeAnswer } from './kinds/tensor-shape/kind';
import type { MarkStatus } from './types';

/** By kind: what its view shows, and what it gives back. */
export interface KindTypes {
  'single-choice': { readonly body: ShownChoices; readonly answer: SingleAnswer };
  'multiple-choice': { readonly body: ShownChoices; readonly answer: MultipleAnswer };
  matching: { readonly body: ShownMatching; readonly answer: MatchingAnswer };
  ordering: { readonly body: ShownOrdering; readonly answer: OrderingAnswer };
  numeric: { readonly body: ShownNumeric; readonly answer: NumericAnswer };
  'short-text': { readonly body: object; readonly answer: ShortTextAnswer };
  formula: { readonly body: ShownFormula; readonly answer: FormulaAnswer };
  figure: { readonly body: ShownChoices; readonly answer: SingleAnswer };
  'tensor-shape': { readonly body: ShownTensorShape; readonly answer: TensorShapeAnswer };
}

export type QuizAnswer = KindTypes[KindName]['answer'];

interface ShownCommon {
  readonly id: string;
  readonly version: number;
  readonly variant: number;
  readonly chapterId: string;
  readonly promptHtml: string;
}

/** An item before an answer. Nothing in it tells the key. */
export type ShownItem = {
  [K in KindName]: ShownCommon & { readonly kind: K; readonly body: KindTypes[K]['body'] };
}[KindName];

/** Words of the item as HTML, or a message of `quiz.notes` with its parameters. */
export type ShownNote =
  | { readonly html: string }
  | { readonly message: string; readonly params: Readonly<Record<string, string | number>> };

export interface ShownReveal {
  readonly rightHtml?: string;
  readonly options?: Readonly<Record<string, { readonly right: boolean; readonly whyHtml?: string }>>;
  /** Option ids in the right order. */
  readonly order?: readonly string[];
  /** Right side's id by left side's. */
  readonly pairs?: Readonly<Record<string, string>>;
  readonly whysHtml?: Readonly<Record<string, string>>;
  /** How what the answer has otherwise than the key is marked, where it counts all the same. Absent: as wrong. */
  readonly deviations?: 'accepted' | 'unmarked';
}

export interface ShownLink {
  readonly href: string;
  readonly title: string;
  readonly kind: 'term' | 'exercise';
}

/** An answer's marking. Without `teaching`, the key is not to be shown (yet). */
export interface ShownFeedback {
  readonly status: MarkStatus;
  readonly fraction: number;
  /** What decided in place of the key: full points whatever was answered, or an item that does not count. */
  readonly instead?: 'full' | 'left_out';
  /** What the answer was taken for; absent where that needs no saying (choices). */
  readonly takenAsHtml?: string;
  readonly notes: readonly ShownNote[];
  readonly teaching?: {
    readonly reveal: ShownReveal;
    /** Empty where no explanation is known that argues for the key. */
    readonly explanationHtml: string;
    /** Where the term or formula is introduced, and where it is implemented. */
    readonly links: readonly ShownLink[];
  };
}

/** How a formula was understood before it counts, or a message of `quiz.notes.formulaProblems`. */
export type FormulaEcho = { readonly html: string } | { readonly problem: string; readonly at: string };
