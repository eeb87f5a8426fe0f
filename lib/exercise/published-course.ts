/**
 * The course as the web process sees it: built from `exercises/` ahead of time, read here.
 *
 * `course.json` is public: everything in it may reach a browser. `answers.json` stays on the server: the reference
 * solution is shown to those who passed, a mistake's feedback to those who made it.
 */
import { join } from 'node:path';
import { z } from 'zod';
import { createFileCache } from './file-cache';
import type { ParamType, ResultType } from './types';

export const COURSE_FILE = 'course.json';
export const ANSWERS_FILE = 'answers.json';

const TextSchema = z.object({ ko: z.string(), en: z.string() });
const DimSchema = z.union([z.number().int().nonnegative(), z.string()]);

const ParamTypeSchema: z.ZodType<ParamType> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('number') }),
    z.object({ kind: z.literal('boolean') }),
    z.object({ kind: z.literal('choice'), of: z.array(z.string()) }),
    z.object({
      kind: z.literal('tensor'),
      shape: z.union([z.array(DimSchema), z.literal('any')]),
      dtype: z.enum(['float32', 'int32']),
    }),
    z.object({ kind: z.literal('numbers') }),
    z.object({ kind: z.literal('object'), fields: z.record(z.string(), ParamTypeSchema) }),
    z.object({ kind: z.literal('list'), of: ParamTypeSchema }),
    z.object({ kind: z.literal('model') }),
  ]),
);

const ResultTypeSchema: z.ZodType<ResultType> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('number') }),
    z.object({
      kind: z.literal('tensor'),
      shape: z.union([z.array(DimSchema), z.literal('like-expected')]),
    }),
    z.object({ kind: z.literal('numbers') }),
    z.object({ kind: z.literal('ragged') }),
    z.object({ kind: z.literal('object'), fields: z.record(z.string(), ResultTypeSchema) }),
    z.object({ kind: z.literal('model'), argument: z.number().int().nonnegative().optional() }),
  ]),
);

/** A visible case; `args` are encoded by `encodeValue`, `expected` by `encodeClaim` (null where none exists). */
export const PublishedVisibleCaseSchema = z.strictObject({
  id: z.string(),
  title: TextSchema,
  titleHtml: TextSchema,
  args: z.array(z.json()),
  expected: z.json().nullable(),
});

/** A hidden case or a check: what it is about and its points, never its inputs. */
export const PublishedGradedCaseSchema = z.strictObject({
  id: z.string(),
  title: TextSchema,
  titleHtml: TextSchema,
  points: z.number(),
});

export const PublishedExerciseSchema = z.strictObject({
  id: z.string(),
  chapterId: z.string(),
  version: z.number().int(),
  /** Plain text: markup of the source (`$…$`, backticks) is taken out. */
  title: TextSchema,
  titleHtml: TextSchema,
  summary: TextSchema,
  summaryHtml: TextSchema,
  entry: z.string(),
  /** One line of TypeScript: `function softmax(z: tf.Tensor2D): tf.Tensor2D | number[][]`. */
  signature: z.string(),
  /** The signature with its JSDoc, one text a language. */
  declaration: TextSchema,
  points: z.number(),
  minutes: z.number(),
  buildsOn: z.array(z.string()),
  trains: z.boolean(),
  runtime: z.enum(['core', 'layers']),
  forbidden: z.array(z.enum(['softmax', 'autodiff'])),
  tolerance: z.strictObject({ rtol: z.number(), atol: z.number() }),
  timeLimitMs: z.number(),
  statementHtml: TextSchema,
  starter: z.string(),
  hintsHtml: z.array(TextSchema),
  params: z.array(z.strictObject({ name: z.string(), type: ParamTypeSchema, doc: TextSchema })),
  result: ResultTypeSchema,
  resultDoc: TextSchema,
  visible: z.array(PublishedVisibleCaseSchema),
  graded: z.array(PublishedGradedCaseSchema),
  /** Texts of `exercise.<key>` messages, with {name} placeholders. */
  messages: z.record(z.string(), TextSchema),
});

/** A term of a chapter; `id` is its anchor on the chapter's page. */
export const PublishedTermSchema = z.strictObject({
  id: z.string(),
  term: TextSchema,
  /** Plain text, for search. */
  definition: TextSchema,
  definitionHtml: TextSchema,
  /** TeX, for search; null where the term has none. */
  formula: z.string().nullable(),
  formulaHtml: z.string().nullable(),
  aliases: z.array(z.string()),
  /** Ids of exercises in which it is practised. */
  exercises: z.array(z.string()),
});

export const PublishedChapterSchema = z.strictObject({
  id: z.string(),
  number: z.number().int(),
  /** The folder's name without its number: '07-optimization' → 'optimization'. */
  slug: z.string(),
  title: TextSchema,
  summary: TextSchema,
  summaryHtml: TextSchema,
  /** The first sentence of the summary. */
  leadHtml: TextSchema,
  goals: z.array(TextSchema),
  goalsHtml: z.array(TextSchema),
  /** Exercise ids in learning order. */
  exercises: z.array(z.string()),
  glossary: z.array(PublishedTermSchema),
});

export const PublishedCourseSchema = z.strictObject({
  /** Changes with the content and the builder; good as a cache key. */
  buildId: z.string(),
  chapters: z.array(PublishedChapterSchema),
  exercises: z.array(PublishedExerciseSchema),
});

export const ExerciseAnswersSchema = z.strictObject({
  /** The reference's source. */
  solution: z.string(),
  /** A second way to do it. */
  alternative: z.string(),
  derivationHtml: TextSchema,
  /** HTML of each known mistake's feedback, by mistake id. */
  feedback: z.record(z.string(), TextSchema),
});

export const CourseAnswersSchema = z.strictObject({
  buildId: z.string(),
  exercises: z.record(z.string(), ExerciseAnswersSchema),
});

export type PublishedVisibleCase = z.infer<typeof PublishedVisibleCaseSchema>;
export type PublishedExercise = z.infer<typeof PublishedExerciseSchema>;
export type PublishedTerm = z.infer<typeof PublishedTermSchema>;
export type PublishedChapter = z.infer<typeof PublishedChapterSchema>;
export type PublishedCourse = z.infer<typeof PublishedCourseSchema>;
export type ExerciseAnswers = z.infer<typeof ExerciseAnswersSchema>;
export type CourseAnswers = z.infer<typeof CourseAnswersSchema>;

/**
 * Reads the public course from a build directory; the same object until the file changes.
 * Throws ENOENT where nothing was built, ZodError on a file of another version.
 */
export function loadPublishedCourse(directory: string): Promise<PublishedCourse> {
  return courses.load(join(directory, COURSE_FILE));
}

/** Reads the answers from a build directory. Server only: nothing of it may be sent without asking who reads. */
export function loadCourseAnswers(directory: string): Promise<CourseAnswers> {
  return answers.load(join(directory, ANSWERS_FILE));
}

/** The exercise of this id, or undefined. Ids come from requests: only exact matches count. */
export function findPublishedExercise(course: PublishedCourse, id: string): PublishedExercise | undefined {
  return course.exercises.find((exercise) => exercise.id === id);
}

const courses = createFileCache(PublishedCourseSchema);
const answers = createFileCache(CourseAnswersSchema);
