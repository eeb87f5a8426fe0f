import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CatalogError, type CatalogFault } from './catalog-fault';
import { parseModule } from './parse-module';
import { validateChapter } from './validate-texts';
import type {
  Catalog,
  ChapterDefinition,
  ExerciseDefinition,
  LoadedExercise,
  Mistake,
  Oracle,
  Text,
} from './types';

/** Languages a statement is written in, by file: `statement.<locale>.mdx`. */
export const STATEMENT_FILES = { ko: 'statement.ko.mdx', en: 'statement.en.mdx' } as const;
/** What a learner reads after passing. */
export const DERIVATION_FILES = { ko: 'derivation.ko.mdx', en: 'derivation.en.mdx' } as const;
export const CHAPTER_FOLDER = /^\d{2}-[a-z][a-z0-9-]*$/;
export const EXERCISE_ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

const REQUIRED_FILES = [
  'exercise.ts',
  'starter.ts',
  'reference.ts',
  STATEMENT_FILES.ko,
  STATEMENT_FILES.en,
] as const;

interface Discovered {
  readonly chapter?: ChapterDefinition;
  readonly exercises: readonly LoadedExercise[];
  readonly faults: readonly CatalogFault[];
}

/**
 * Reads the course from its folders: `NN-chapter/chapter.ts` and `NN-chapter/<id>/exercise.ts` with the sources
 * beside it. Checks what the platform relies on everywhere (ids, files, links between exercises); what an
 * exercise promises about its cases and texts is checked by `validateExercise`, which takes longer.
 * Throws CatalogError with every fault found. Folders whose name has no chapter number are passed over.
 */
export async function discoverCatalog(exercisesDir: string): Promise<Catalog> {
  const { catalog, faults } = await inspectCatalog(exercisesDir);
  if (faults.length > 0) throw new CatalogError(faults);
  return catalog;
}

/** Like `discoverCatalog`, but hands back the faults with whatever could be read. */
export async function inspectCatalog(
  exercisesDir: string,
): Promise<{ catalog: Catalog; faults: readonly CatalogFault[] }> {
  const folders = (await listFolders(exercisesDir)).filter((name) => CHAPTER_FOLDER.test(name));
  const discovered = await Promise.all(folders.map((folder) => readChapter(exercisesDir, folder)));
  const chapters = discovered.flatMap(({ chapter }) => chapter ?? []).sort((a, b) => a.number - b.number);
  const loaded = discovered.flatMap(({ exercises }) => exercises);
  const inOrder = chapters.flatMap(({ id, exercises }) =>
    exercises.flatMap(
      (name) => loaded.find((one) => one.chapterId === id && one.definition.id === name) ?? [],
    ),
  );
  const catalog = { chapters, exercises: new Map(inOrder.map((one) => [one.definition.id, one])) };
  const faults = [
    ...discovered.flatMap((one) => one.faults),
    ...checkUnique(chapters, loaded),
    ...checkLinks(loaded, exercisesDir),
    ...checkTerms(chapters, loaded),
  ];
  return { catalog, faults };
}

async function readChapter(exercisesDir: string, folder: string): Promise<Discovered> {
  const file = `${folder}/chapter.ts`;
  const names = await listFolders(join(exercisesDir, folder));
  const parts = await Promise.all(
    names.map((name) => readExercise(exercisesDir, `${folder}/${name}`, { chapterId: folder, id: name })),
  );
  const exercises = parts.flatMap(({ exercise }) => exercise ?? []);
  const faults = parts.flatMap((part) => part.faults);
  const chapter = await importDefault<ChapterDefinition>(exercisesDir, file);
  if ('fault' in chapter) return { exercises, faults: [...faults, chapter.fault] };
  return {
    chapter: chapter.value,
    exercises,
    faults: [...faults, ...checkChapter(chapter.value, { file, folder, names })],
  };
}

function checkChapter(
  chapter: ChapterDefinition,
  { file, folder, names }: { file: string; folder: string; names: readonly string[] },
): CatalogFault[] {
  const faults: CatalogFault[] = validateChapter(chapter, file);
  const number = Number(folder.slice(0, 2));
  if (chapter.id !== folder)
    faults.push({ file, code: 'id_mismatch', params: { id: chapter.id, expected: folder } });
  if (chapter.number !== number)
    faults.push({ file, code: 'number_mismatch', params: { number: chapter.number, expected: number } });
  for (const id of names) {
    if (!chapter.exercises.includes(id)) faults.push({ file, code: 'not_listed', params: { id } });
  }
  for (const id of new Set(chapter.exercises)) {
    if (!names.includes(id)) faults.push({ file, code: 'listed_without_folder', params: { id } });
    if (chapter.exercises.filter((other) => other === id).length > 1)
      faults.push({ file, code: 'listed_twice', params: { id } });
  }
  return faults;
}

async function readExercise(
  exercisesDir: string,
  path: string,
  { chapterId, id }: { chapterId: string; id: string },
): Promise<{ exercise?: LoadedExercise; faults: CatalogFault[] }> {
  const folder = join(exercisesDir, path);
  const present = new Set(await readdir(folder));
  const faults: CatalogFault[] = REQUIRED_FILES.filter((file) => !present.has(file)).map((file) => ({
    file: `${path}/${file}`,
    code: 'missing_file',
  }));
  if (!EXERCISE_ID.test(id)) faults.push({ file: path, code: 'folder_name', params: { name: id } });
  if (faults.length > 0) return { faults };
  const [definition, oracle, starter, reference, alternative, mistakes] = await Promise.all([
    importDefault<ExerciseDefinition>(exercisesDir, `${path}/exercise.ts`),
    present.has('oracle.ts')
      ? importDefault<Oracle>(exercisesDir, `${path}/oracle.ts`)
      : { value: undefined },
    readFile(join(folder, 'starter.ts'), 'utf8'),
    readFile(join(folder, 'reference.ts'), 'utf8'),
    present.has('alternative.ts') ? readFile(join(folder, 'alternative.ts'), 'utf8') : '',
    present.has('mistakes') ? readMistakes(exercisesDir, `${path}/mistakes`) : { mistakes: [], faults: [] },
  ]);
  faults.push(...mistakes.faults);
  if ('fault' in oracle) faults.push(oracle.fault);
  if ('fault' in definition) return { faults: [...faults, definition.fault] };
  if (definition.value.id !== id)
    faults.push({
      file: `${path}/exercise.ts`,
      code: 'id_mismatch',
      params: { id: definition.value.id, expected: id },
    });
  const exercise = {
    definition: definition.value,
    chapterId,
    folder,
    starter,
    reference,
    alternative,
    ...('value' in oracle && oracle.value !== undefined ? { oracle: oracle.value } : {}),
    mistakes: mistakes.mistakes,
  };
  return { exercise, faults };
}

/** Reads `mistakes/*.ts` by name, so that their order is the same everywhere. */
async function readMistakes(
  exercisesDir: string,
  path: string,
): Promise<{ mistakes: Mistake[]; faults: CatalogFault[] }> {
  const names = (await readdir(join(exercisesDir, path))).filter((name) => name.endsWith('.ts')).sort();
  const read = await Promise.all(
    names.map(async (name) => ({ name, source: await readFile(join(exercisesDir, path, name), 'utf8') })),
  );
  const mistakes: Mistake[] = [];
  const faults: CatalogFault[] = [];
  for (const { name, source } of read) {
    const feedback = readFeedback(source);
    if (isText(feedback)) mistakes.push({ id: name.replace(/\.ts$/, ''), source, feedback });
    else faults.push({ file: `${path}/${name}`, code: 'feedback_missing' });
  }
  return { mistakes, faults };
}

/** The `feedback` a mistake exports, read by parsing: a mistake runs nowhere but in a sandbox. */
function readFeedback(source: string): unknown {
  try {
    return parseModule(source).literal('feedback');
  } catch {
    return undefined;
  }
}

function isText(value: unknown): value is Text {
  if (typeof value !== 'object' || value === null || !('ko' in value) || !('en' in value)) return false;
  return typeof value.ko === 'string' && typeof value.en === 'string';
}

function checkUnique(
  chapters: readonly ChapterDefinition[],
  exercises: readonly LoadedExercise[],
): CatalogFault[] {
  const faults: CatalogFault[] = [];
  chapters.forEach(({ id, number }, index) => {
    if (chapters.findIndex((other) => other.number === number) < index)
      faults.push({ file: `${id}/chapter.ts`, code: 'duplicate_number', params: { number } });
  });
  exercises.forEach(({ chapterId, definition: { id } }, index) => {
    if (exercises.findIndex((other) => other.definition.id === id) < index)
      faults.push({ file: `${chapterId}/${id}/exercise.ts`, code: 'duplicate_id', params: { id } });
  });
  return faults;
}

function checkLinks(exercises: readonly LoadedExercise[], exercisesDir: string): CatalogFault[] {
  const ids = new Set(exercises.map(({ definition }) => definition.id));
  return exercises.flatMap(({ definition, folder }) =>
    definition.buildsOn
      .filter((id) => !ids.has(id) || id === definition.id)
      .map((id) => ({
        file: `${folder.slice(exercisesDir.length + 1).replaceAll('\\', '/')}/exercise.ts`,
        code: 'unknown_builds_on' as const,
        params: { id },
      })),
  );
}

/** Terms are anchors of one course: no two share an id, and each names exercises that exist. */
function checkTerms(
  chapters: readonly ChapterDefinition[],
  exercises: readonly LoadedExercise[],
): CatalogFault[] {
  const ids = new Set(exercises.map(({ definition }) => definition.id));
  const seen = new Set<string>();
  return chapters.flatMap(({ id: chapterId, glossary }) =>
    glossary.flatMap((term): CatalogFault[] => {
      const file = `${chapterId}/glossary.ts`;
      const twice = seen.has(term.id);
      seen.add(term.id);
      return [
        ...(EXERCISE_ID.test(term.id)
          ? []
          : [{ file, code: 'folder_name' as const, params: { name: term.id } }]),
        ...(twice ? [{ file, code: 'duplicate_term' as const, params: { id: term.id } }] : []),
        ...(term.exercises ?? [])
          .filter((id) => !ids.has(id))
          .map((id) => ({ file, code: 'unknown_exercise' as const, params: { term: term.id, id } })),
      ];
    }),
  );
}

async function listFolders(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** Imports a module by its path and takes its default export. These modules are the course's own, reviewed code. */
async function importDefault<T>(
  exercisesDir: string,
  path: string,
): Promise<{ value: T } | { fault: CatalogFault }> {
  try {
    const module: { default?: T } = await import(pathToFileURL(join(exercisesDir, path)).href);
    return module.default === undefined
      ? { fault: { file: path, code: 'no_default_export' } }
      : { value: module.default };
  } catch (error) {
    const detail = error instanceof Error ? error.message.slice(0, 300) : String(error);
    return { fault: { file: path, code: 'load_failed', params: { detail } } };
  }
}
