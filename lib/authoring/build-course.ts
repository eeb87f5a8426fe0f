import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CatalogError, type CatalogFault } from '../exercise/catalog-fault';
import {
  ANSWERS_FILE,
  COURSE_FILE,
  CourseAnswersSchema,
  PublishedCourseSchema,
  type CourseAnswers,
  type ExerciseAnswers,
  type PublishedCourse,
  type PublishedExercise,
} from '../exercise/published-course';
import type { Catalog, LoadedExercise } from '../exercise/types';
import { validateExercise } from '../exercise/validate-exercise';
import type { ReferenceEngine } from '../grading/reference-types';
import { linkExercises } from './link-exercises';
import { toExerciseAnswers, toPublishedChapter, toPublishedExercise } from './publish-exercise';
import { TexError } from '../exercise/render-inline';
import { StatementError } from './render-statement';

export interface CourseBuild {
  readonly buildId: string;
  /** Exercises rendered anew; the others are as the last build left them. */
  readonly rebuilt: readonly string[];
}

const CACHE_FILE = 'cache.json';
const LIB = dirname(dirname(fileURLToPath(import.meta.url)));
/** What the published form is computed by, beside the exercise itself. */
const BUILDER_FOLDERS = ['numeric', 'exercise', 'authoring', 'sandbox/runner'];

interface BuiltExercise {
  readonly hash: string;
  readonly published: PublishedExercise;
  readonly answers: ExerciseAnswers;
}

/**
 * Writes what the web process needs to `outDir`: `course.json` for everybody, `answers.json` for the server alone. An exercise
 * whose folder and whose builder have not changed is taken from the last build. Files appear whole or not at all, so a
 * running server never reads half of one. Throws CatalogError with the faults of all exercises.
 */
export async function buildCourse(
  catalog: Catalog,
  references: ReferenceEngine,
  outDir: string,
): Promise<CourseBuild> {
  const builder = await hashBuilder(references);
  const cache = await readCache(join(outDir, CACHE_FILE));
  const built = new Map<string, BuiltExercise>();
  const rebuilt: string[] = [];
  const faults: CatalogFault[] = [];
  for (const [id, exercise] of catalog.exercises) {
    const hash = await hashExercise(exercise, builder);
    const known = cache.get(id);
    if (known?.hash === hash) {
      built.set(id, known);
      continue;
    }
    const outcome = await buildExercise(exercise, references);
    if ('faults' in outcome) faults.push(...outcome.faults);
    else built.set(id, { hash, ...outcome });
    rebuilt.push(id);
  }
  if (faults.length > 0) throw new CatalogError(faults);
  const buildId = await writeCourse(catalog, built, outDir);
  return { buildId, rebuilt };
}

async function buildExercise(
  exercise: LoadedExercise,
  references: ReferenceEngine,
): Promise<Omit<BuiltExercise, 'hash'> | { faults: CatalogFault[] }> {
  const faults = validateExercise(exercise);
  if (faults.length > 0) return { faults };
  try {
    return {
      published: await toPublishedExercise(exercise, references),
      answers: await toExerciseAnswers(exercise),
    };
  } catch (error) {
    const file = `${exercise.chapterId}/${exercise.definition.id}`;
    if (error instanceof StatementError)
      return { faults: [{ file, code: 'statement', params: { detail: error.message } }] };
    if (error instanceof TexError)
      return { faults: [{ file, code: 'tex', params: { detail: error.message } }] };
    throw error;
  }
}

async function writeCourse(
  catalog: Catalog,
  built: ReadonlyMap<string, BuiltExercise>,
  outDir: string,
): Promise<string> {
  const parts = {
    chapters: catalog.chapters.map(toPublishedChapter),
    exercises: linkExercises([...built.values()].map(({ published }) => published)),
  };
  const answers = Object.fromEntries([...built].map(([id, one]) => [id, one.answers]));
  const buildId = sha256(JSON.stringify([parts, answers])).slice(0, 16);
  const course: PublishedCourse = PublishedCourseSchema.parse({ buildId, ...parts });
  const secret: CourseAnswers = CourseAnswersSchema.parse({ buildId, exercises: answers });
  await mkdir(outDir, { recursive: true });
  await replaceFile(join(outDir, ANSWERS_FILE), JSON.stringify(secret));
  await replaceFile(join(outDir, COURSE_FILE), JSON.stringify(course));
  await replaceFile(join(outDir, CACHE_FILE), JSON.stringify([...built]));
  return buildId;
}

async function replaceFile(file: string, text: string): Promise<void> {
  const known = await readFile(file, 'utf8').catch(() => undefined);
  if (known === text) return;
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
}

/** The last build, or nothing where there is none or it cannot be read: then everything is built. */
async function readCache(file: string): Promise<ReadonlyMap<string, BuiltExercise>> {
  try {
    const entries: [string, BuiltExercise][] = JSON.parse(await readFile(file, 'utf8'));
    return new Map(entries);
  } catch {
    return new Map();
  }
}

async function hashBuilder(references: ReferenceEngine): Promise<string> {
  const hashes = await Promise.all(BUILDER_FOLDERS.map((folder) => hashFolder(join(LIB, folder))));
  const lock = await readFile(join(LIB, '..', 'package-lock.json'), 'utf8').catch(() => '');
  return sha256([references.backend, ...hashes, lock].join('\n'));
}

/** Data that several exercises share lies beside the chapters, in folders such as `_data`. */
async function hashExercise({ folder }: LoadedExercise, builder: string): Promise<string> {
  const course = dirname(dirname(folder));
  const shared = (await readdir(course)).filter((name) => name.startsWith('_')).sort();
  const hashes = await Promise.all([folder, ...shared.map((name) => join(course, name))].map(hashFolder));
  return sha256([builder, ...hashes].join('\n'));
}

/** Names and contents of all files below a folder: times mean nothing in a checkout. */
async function hashFolder(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(file.slice(folder.length))
      .update('\0')
      .update(await readFile(file))
      .update('\0');
  return hash.digest('hex');
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
