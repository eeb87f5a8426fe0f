import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CHAPTER_FOLDER, EXERCISE_ID } from '../exercise/discover-catalog';
import { createSkeleton } from './skeleton';

export type NewExerciseProblem =
  'bad_target' | 'bad_id' | 'unknown_chapter' | 'exists' | 'chapter_unreadable';

export type NewExerciseResult =
  | { readonly created: true; readonly folder: string; readonly files: readonly string[] }
  | { readonly created: false; readonly problem: NewExerciseProblem; readonly detail: string };

/**
 * Makes a sound exercise to begin from, at `<chapter>/<id>`, and lists it in the chapter. The skeleton passes
 * `discoverCatalog` and `exercise check` as it stands. Refuses what exists or is named against the rules; then nothing is written.
 */
export async function newExercise(exercisesDir: string, target: string): Promise<NewExerciseResult> {
  const [chapter = '', id = '', ...rest] = target.split('/');
  if (rest.length > 0 || !CHAPTER_FOLDER.test(chapter)) return refuse('bad_target', target);
  if (!EXERCISE_ID.test(id) || id.length > 60) return refuse('bad_id', id);
  const chapterFile = join(exercisesDir, chapter, 'chapter.ts');
  const chapterSource = await readFile(chapterFile, 'utf8').catch(() => undefined);
  if (chapterSource === undefined) return refuse('unknown_chapter', chapter);
  const taken = await findExercise(exercisesDir, id);
  if (taken) return refuse('exists', taken);
  const listed = addToList(chapterSource, id);
  if (listed === undefined) return refuse('chapter_unreadable', `${chapter}/chapter.ts`);

  const folder = join(exercisesDir, chapter, id);
  await mkdir(join(folder, 'mistakes'), { recursive: true });
  const files = Object.entries(createSkeleton(id));
  for (const [name, text] of files) await writeFile(join(folder, name), text, { flag: 'wx' });
  await writeFile(chapterFile, listed);
  return { created: true, folder: `${chapter}/${id}`, files: files.map(([name]) => name) };
}

function refuse(problem: NewExerciseProblem, detail: string): NewExerciseResult {
  return { created: false, problem, detail };
}

/** Ids are unique in the whole course, since addresses and scores name an exercise by its id alone. */
async function findExercise(exercisesDir: string, id: string): Promise<string | undefined> {
  const chapters = (await readdir(exercisesDir)).filter((name) => CHAPTER_FOLDER.test(name));
  for (const chapter of chapters) {
    if ((await readdir(join(exercisesDir, chapter))).includes(id)) return `${chapter}/${id}`;
  }
  return undefined;
}

/** Adds the id to `exercises: […]`, on one line or on several; undefined where no such list is found. */
function addToList(source: string, id: string): string | undefined {
  const list = /exercises:\s*\[([^\]]*)\]/.exec(source);
  if (!list) return undefined;
  const ids = [...(list[1] ?? '').matchAll(/'([^']+)'|"([^"]+)"/g)].map(
    ([, single, double]) => single ?? double,
  );
  const items = [...ids, id].map((name) => `'${name}'`);
  const oneLine = `exercises: [${items.join(', ')}]`;
  const text =
    oneLine.length <= 100 ? oneLine : `exercises: [\n${items.map((item) => `    ${item},\n`).join('')}  ]`;
  return source.slice(0, list.index) + text + source.slice(list.index + list[0].length);
}
