/**
 * What an exercise is.
 *
 * An **exercise** has visible **cases** (shown with their expected values, run in the browser as well, worth no
 * points) and hidden cases, drawn afresh from a **seed** for every submission and worth all the points. A case's
 * expected value is what the **reference** returns for its arguments; an exercise without one right answer brings
 * its own judge. A **mistake** is a known wrong solution; a submission whose hidden outputs agree with it gets
 * that mistake's feedback (its **misconception**).
 */
import type { Claim } from '../numeric/claim';
import type { Nested } from '../numeric/nested';
import type { PlainModel, PlainValue } from '../numeric/plain-value';
import type { Random } from '../numeric/random';

export type Locale = 'ko' | 'en';
/** A text in both languages. May hold inline `$TeX$` and `code`. */
export type Text = Readonly<Record<Locale, string>>;

/** |actual − expected| ≤ atol + rtol·|expected|, elementwise. */
export interface Tolerance {
  readonly rtol: number;
  readonly atol: number;
}

/** A dimension: a number, or a name such as 'n' that is the same wherever it occurs in one case. */
export type Dim = number | string;

/** The declared type of a parameter, for the signature shown to students and the editor. */
export type ParamType =
  | { readonly kind: 'number' }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'choice'; readonly of: readonly string[] }
  | { readonly kind: 'tensor'; readonly shape: readonly Dim[] | 'any'; readonly dtype: 'float32' | 'int32' }
  | { readonly kind: 'numbers' }
  | { readonly kind: 'object'; readonly fields: Readonly<Record<string, ParamType>> }
  | { readonly kind: 'list'; readonly of: ParamType }
  | { readonly kind: 'model' };

/** The declared type of the result: what may leave the sandbox and how it is compared. */
export type ResultType =
  | { readonly kind: 'number' }
  /**
   * A tensor or nested array of this shape. 'like-expected' takes the reference's own shape. With `booleans`,
   * booleans and bool tensors count as 0 and 1; without, they are refused.
   */
  | { readonly kind: 'tensor'; readonly shape: readonly Dim[] | 'like-expected'; readonly booleans?: boolean }
  /** number[]: an array, a typed array or a 1-D tensor. */
  | { readonly kind: 'numbers' }
  /** number[][], rows may differ in length. */
  | { readonly kind: 'ragged' }
  | { readonly kind: 'object'; readonly fields: Readonly<Record<string, ResultType>> }
  /** With `argument`: not returned, but the model given as this argument (from 0), as it stands after the call. */
  | { readonly kind: 'model'; readonly argument?: number };

/** Rules about what may be called, enforced where TF.js runs ops, kernels and gradients. */
export type ForbiddenRule = 'softmax' | 'autodiff';

export interface Param {
  readonly name: string;
  readonly type: ParamType;
  readonly doc: Text;
}

export interface VisibleCase {
  readonly id: string;
  readonly title: Text;
  readonly args: readonly PlainValue[];
}

export interface HiddenCase {
  readonly id: string;
  /** What this case is about, in words that give nothing away: "logits as large as 1000". */
  readonly title: Text;
  readonly args: readonly PlainValue[];
  readonly points: number;
  /** Partial credit by output: path → share of this case's points. Shares sum to 1. Omit for all or nothing. */
  readonly parts?: Readonly<Record<string, number>>;
  readonly tolerance?: Tolerance;
  /**
   * What of the result is compared, where the result itself is ill-conditioned: heights of a line in place of an
   * intercept far from the data. Gets a result of the declared form as numbers and nested arrays, and returns one of the same
   * form. Applied to the submission's, the reference's and every mistake's result alike.
   */
  readonly compareBy?: (result: Nested) => Nested;
  /** Trusted data the judge needs and the sandbox never sees (held-out examples). */
  readonly secret?: PlainValue;
}

/** What a judge says of one case or check. `fraction` in [0, 1] of its points. */
export interface Outcome {
  readonly passed: boolean;
  readonly fraction: number;
  readonly message?: VerdictMessage;
}

/** One evaluation in the clean room: a model, by its path, on the exercise's inputs or on what an earlier step gave. */
export type ProbeStep = {
  /** What `JudgedCase.predictions` calls it. */
  readonly id: string;
  /** 'result' where the result is a model itself, else the path of a field: 'encode'. */
  readonly model: string;
} & ({ readonly inputs: PlainValue } | { readonly outputOf: string });

/** A model of a result as the clean room found it, rebuilt from its topology and weights. */
export interface RebuiltModel {
  /** What it was rebuilt from. */
  readonly plain: PlainModel;
  /** Without InputLayer, in order; parameters counted on the rebuilt model. */
  readonly layers: readonly {
    readonly className: string;
    readonly parameters: number;
    readonly outputShape: readonly (number | null)[];
  }[];
  readonly inputShape: readonly (number | null)[];
}

/** One hidden case with what came back, for judges and checks. Arguments and results are plain data. */
export interface JudgedCase {
  readonly case: HiddenCase;
  readonly args: readonly PlainValue[];
  readonly claim: Claim;
  /** The result's models by their paths ('result', 'encode'): all of them have been rebuilt, or no judge is asked. */
  readonly models?: ReadonlyMap<string, RebuiltModel>;
  /** What the steps of `probe` gave, by their ids. A model that does not take its inputs gave nothing. */
  readonly predictions?: ReadonlyMap<string, Claim>;
  /** The reference's result; absent where the exercise is judged without one. */
  readonly expected?: Claim;
}

/** A property over one or several cases' outputs: rows sum to 1, two calls differ. Worth points of its own. */
export interface Check {
  readonly id: string;
  readonly title: Text;
  readonly points: number;
  run(cases: ReadonlyMap<string, JudgedCase>): Outcome;
}

/** A message key with parameters; rendered in the reader's language from the message files or the exercise. */
export interface VerdictMessage {
  readonly key: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

export interface Limits {
  /** Wall time for all cases together. Default 5,000. */
  readonly timeMs: number;
  /** RLIMIT_DATA of the sandbox. Default 1 GiB. */
  readonly memoryBytes: number;
  /** Bytes one result may have on its way out. Default 1 MiB. */
  readonly outputBytes: number;
}

export interface ExerciseDefinition {
  readonly id: string;
  /** Raised whenever grading may change: kept with every verdict. */
  readonly version: number;
  readonly title: Text;
  /** One sentence for lists and search. */
  readonly summary: Text;
  readonly entry: string;
  readonly params: readonly Param[];
  readonly result: ResultType;
  readonly resultDoc: Text;
  /** Total; equals the sum over hidden cases and checks for every seed. */
  readonly points: number;
  readonly minutes: number;
  readonly buildsOn: readonly string[];
  readonly trains: boolean;
  /** Which TF.js the sandbox needs: 'layers' adds tfjs-layers. */
  readonly runtime: 'core' | 'layers';
  readonly forbidden: readonly ForbiddenRule[];
  readonly tolerance: Tolerance;
  readonly limits: Limits;
  readonly visible: readonly VisibleCase[];
  /** Hidden cases from a seeded random source: the same seed gives the same cases. */
  hidden(random: Random): readonly HiddenCase[];
  readonly checks: readonly Check[];
  /** Judges a case in place of comparison with the reference (training, models, random draws). */
  readonly judge?: (judged: JudgedCase) => Outcome;
  /** What the clean room shall evaluate with the rebuilt models of a case. Asked for visible cases too (no `secret`). */
  readonly probe?: (tried: HiddenCase) => readonly ProbeStep[];
  /** Recognises a mistake from all judged cases where outputs cannot be compared. Returns a mistake's id. */
  readonly recognize?: (cases: ReadonlyMap<string, JudgedCase>) => string | undefined;
  readonly hints: readonly Text[];
  /** Texts of `exercise.<id>` messages that judges and checks use. ICU-style {name} placeholders. */
  readonly messages: Readonly<Record<string, Text>>;
}

/** A known wrong solution, discovered from `mistakes/*.ts`. */
export interface Mistake {
  readonly id: string;
  readonly source: string;
  readonly feedback: Text;
}

/**
 * The formula in float64, written from the mathematics and not from the reference, in plain loops: arguments come as numbers
 * and nested arrays, and so does the result. `exercise check` proves the reference against it.
 */
export type Oracle = (args: readonly Nested[]) => Nested;

/** An exercise with everything in its folder, as the grader and the authoring commands see it. Never sent to a browser. */
export interface LoadedExercise {
  readonly definition: ExerciseDefinition;
  readonly chapterId: string;
  readonly folder: string;
  readonly starter: string;
  readonly reference: string;
  /** A second right solution, in another style. */
  readonly alternative: string;
  /** Absent where a judge decides in place of comparison. */
  readonly oracle?: Oracle;
  readonly mistakes: readonly Mistake[];
}

/** A term of a chapter. Its id is an anchor that pages link to, so it never changes. Unique in the whole course. */
export interface GlossaryTerm {
  readonly id: string;
  /** Korean and English term: `{ ko: '학습률', en: 'learning rate' }`. */
  readonly term: Text;
  /** One to three sentences. */
  readonly definition: Text;
  /** TeX without dollar signs. */
  readonly formula?: string;
  /** Other names and spellings that people search for: 'lr', '에타', 'step size'. */
  readonly aliases?: readonly string[];
  /** Ids of exercises in which the term is practised. */
  readonly exercises?: readonly string[];
}

export interface ChapterDefinition {
  /** The folder's name, e.g. '07-optimization'. */
  readonly id: string;
  readonly number: number;
  readonly title: Text;
  readonly summary: Text;
  /** What one will be able to do. */
  readonly goals: readonly Text[];
  /** Exercise ids in learning order. */
  readonly exercises: readonly string[];
  readonly glossary: readonly GlossaryTerm[];
}

export interface Catalog {
  readonly chapters: readonly ChapterDefinition[];
  readonly exercises: ReadonlyMap<string, LoadedExercise>;
}
