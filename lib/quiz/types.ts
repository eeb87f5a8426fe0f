/**
 * What a quiz item is.
 *
 * An **item** asks about one term or formula. Its **kind** (single choice, formula, …) says what an answer looks like and
 * how it is marked. An item whose numbers are drawn has several **variants**; every other item has one. A variant has a
 * **view** (what may be shown before an answer) and a **key** (what may not). Marking an **answer** against a key gives a
 * **marking**: it is pure, so that marks can be derived anew whenever a key is corrected. **Revealing** adds what is
 * taught afterwards: what was right, and why each wrong choice is wrong.
 */
import type { z } from 'zod';
import type { Locale, Text } from '../exercise/types';
import type { Random } from '../numeric/random';

/** Variants of an item whose numbers are drawn: as many as `quiz check` proves, and no others are ever asked. */
export const VARIANTS = 50;

/** What the author of an item of any kind writes. */
export interface ItemBase {
  /** Unique in the whole course and never changed: learners' memory hangs on it. Kebab-case. */
  readonly id: string;
  /** Raised when the key changes. Default 1. */
  readonly version?: number;
  /** Kebab-case, from TAGS. At least one. */
  readonly tags: readonly string[];
  /** Ids of the glossary terms that the item is about. The first is where its link leads. */
  readonly terms: readonly string[];
  /** Ids of exercises in which the same thing is implemented. */
  readonly exercises?: readonly string[];
  /** Known mistakes ('exercise-id/mistake-id') that show that the learner has forgotten just this. */
  readonly mistakes?: readonly string[];
}

/** Texts of an item without drawn numbers. `$TeX$`, `code` and **strong** are set; an empty line begins a paragraph. */
export interface ItemTexts {
  readonly prompt: Text;
  /** Why the right answer is right: shown after every answer. */
  readonly explanation: Text;
}

/** A drawing as SVG, one a language, with what it shows in words. Words must not give the answer away. */
export interface Figure {
  readonly svg: Text;
  readonly alt: Text;
}

export interface Option {
  /** Opaque: says nothing of the option's place or rightness, and is the same for everybody. */
  readonly id: string;
  readonly text: Text;
}

/** One variant of an item, as the bank keeps it. */
export interface Variant<View = unknown, Key = unknown> {
  readonly prompt: Text;
  readonly explanation: Text;
  readonly view: View;
  readonly key: Key;
}

/** An item compiled from its definition: plain data. */
export interface BankItem {
  readonly id: string;
  readonly kind: string;
  readonly version: number;
  readonly chapterId: string;
  readonly tags: readonly string[];
  readonly terms: readonly string[];
  readonly exercises: readonly string[];
  readonly mistakes: readonly string[];
  readonly variants: readonly Variant[];
}

/**
 * right, partly, wrong: as they say. undecided: could not be told; invalid: could not be read. Neither costs anything in
 * self-study. In a graded quiz the points of an undecided answer wait for the instructor, and an invalid one counts 0.
 */
export type MarkStatus = 'right' | 'partly' | 'wrong' | 'undecided' | 'invalid';

/** A remark on an answer: words of the item, or a message of `quiz.notes` with its parameters. */
export type Note =
  | { readonly text: Text }
  | { readonly message: string; readonly params?: Readonly<Record<string, string | number>> };

export interface Marking {
  readonly status: MarkStatus;
  /** 0 … 1 of the item's points; 0 where the status is 'undecided' or 'invalid'. */
  readonly fraction: number;
  /** What the answer was taken for: TeX where `takenAsTex`, else plain text. */
  readonly takenAs?: string;
  readonly takenAsTex?: boolean;
  readonly notes: readonly Note[];
}

/** What is shown after an answer, whatever the kind. */
export interface Reveal {
  /** The right answer written out; absent where `options`, `order` or `pairs` show it. */
  readonly right?: Text;
  /** Choices by option id: which are right, and why a wrong one is wrong. */
  readonly options?: Readonly<Record<string, { readonly right: boolean; readonly why?: Text }>>;
  /** Option ids in the right order. */
  readonly order?: readonly string[];
  /** Right side by left side. */
  readonly pairs?: Readonly<Record<string, string>>;
  /** Why a pair or a place in an order is as it is, by (left) option id. */
  readonly whys?: Readonly<Record<string, Text>>;
}

export interface ShowContext {
  readonly locale: Locale;
  /** Order of options; undefined: as the bank has them (sorted by their opaque ids). */
  readonly order: Random | undefined;
  /** Inline text as HTML. */
  readonly html: (text: Text) => string;
}

/** A fault of an item, for `quiz check`. */
export interface ItemFault {
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** What a kind is made of; `defineKind` closes it over its types. */
export interface KindParts<Definition extends ItemBase, View, Key, Answer, Shown> {
  readonly kind: string;
  readonly view: z.ZodType<View>;
  readonly key: z.ZodType<Key>;
  readonly answer: z.ZodType<Answer>;
  /** One variant, or VARIANTS. `random` is seeded by the item's id. */
  compile(definition: Definition, random: Random): readonly Variant<View, Key>[];
  /** The view in one language, with options in the order drawn. JSON. */
  show(view: View, context: ShowContext): Shown;
  /** Pure: the same key and answer always give the same marking. */
  mark(key: Key, answer: Answer): Marking;
  reveal(variant: Variant<View, Key>): Reveal;
  /** What is wrong with an item beyond what its types say. */
  check(definition: Definition, variants: readonly Variant<View, Key>[]): readonly ItemFault[];
  /** The right answer, for tests and checks: marking it gives 'right'. */
  solve(key: Key): Answer;
  /** Strings that count the same answers for item analysis: the choice ids, the text as it was read. */
  tally(key: Key, answer: Answer): readonly string[];
}

/** A kind whose types are its own business: JSON in, JSON out. Throws ZodError on data of another form. */
export interface Kind {
  readonly kind: string;
  compile(definition: ItemBase, random: Random): readonly Variant[];
  show(view: unknown, context: ShowContext): unknown;
  mark(key: unknown, answer: unknown): Marking;
  reveal(variant: Variant): Reveal;
  check(definition: ItemBase, variants: readonly Variant[]): readonly ItemFault[];
  solve(key: unknown): unknown;
  tally(key: unknown, answer: unknown): readonly string[];
  /** The answer if it has the form of this kind's answers. */
  parseAnswer(answer: unknown): unknown;
}
