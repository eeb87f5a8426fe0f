import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createRandom } from '@/lib/numeric/random';
import { newExercise } from '@/lib/authoring/new-exercise';
import { renderStatement } from '@/lib/authoring/render-statement';
import { describeFault } from '@/lib/exercise/catalog-fault';
import { discoverCatalog } from '@/lib/exercise/discover-catalog';
import { validateExercise } from '@/lib/exercise/validate-exercise';

/** Skeletons import lib by relative paths, so the course of these tests lies as deep as the real one. */
const root = fileURLToPath(new URL('../../../', import.meta.url));
const CHAPTER = `export default {
  id: '03-new', number: 3, title: { ko: '새 장', en: 'New' }, summary: { ko: '새 장', en: 'New' }, goals: [],
  exercises: [],
  glossary: [],
};
`;

let directory: string;

beforeEach(async () => {
  directory = join(root, '.build', `test-course-${process.pid}-${Math.floor(performance.now())}`);
  await mkdir(join(directory, '03-new'), { recursive: true });
  await writeFile(join(directory, '03-new', 'chapter.ts'), CHAPTER);
});

afterEach(async () => {
  await rm(directory, { recursive: true, force: true });
});

/** `.build/<course>/<chapter>/<id>` is one folder deeper than `exercises/<chapter>/<id>`. */
async function deepenImports(folder: string): Promise<void> {
  for (const name of ['exercise.ts', 'oracle.ts']) {
    const file = join(directory, folder, name);
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replaceAll('../../../lib', '../../../../lib'));
  }
}

describe('newExercise', () => {
  test('makes an exercise that is sound as it stands and lists it', async () => {
    const made = await newExercise(directory, '03-new/newton-step');
    await deepenImports('03-new/newton-step');

    const catalog = await discoverCatalog(directory);
    const exercise = catalog.exercises.get('newton-step');
    expect(made).toMatchObject({ created: true, folder: '03-new/newton-step' });
    expect(exercise?.definition.entry).toBe('newtonStep');
    expect(exercise && validateExercise(exercise).map(describeFault)).toEqual([]);
    expect(exercise?.definition.hidden(createRandom('a'))).toHaveLength(2);
  });

  test('writes statements of one outline in both languages', async () => {
    await newExercise(directory, '03-new/first');

    const [ko, en] = await Promise.all(
      ['ko', 'en'].map(async (locale) =>
        renderStatement(await readFile(join(directory, '03-new/first', `statement.${locale}.mdx`), 'utf8')),
      ),
    );
    expect(ko?.outline.headings.map(({ depth }) => depth)).toEqual([2, 2, 2, 2]);
    expect(en?.outline.headings.map(({ depth }) => depth)).toEqual([2, 2, 2, 2]);
  });

  test('adds to a list on several lines and to one that has entries', async () => {
    await writeFile(
      join(directory, '03-new', 'chapter.ts'),
      CHAPTER.replace(
        'exercises: []',
        "exercises: [\n    'a-rather-long-name-of-an-exercise',\n    'another-rather-long-name-of-an-exercise',\n  ]",
      ),
    );

    await newExercise(directory, '03-new/a-third-rather-long-name-of-an-exercise');

    expect(await readFile(join(directory, '03-new', 'chapter.ts'), 'utf8')).toContain(
      "exercises: [\n    'a-rather-long-name-of-an-exercise',\n    'another-rather-long-name-of-an-exercise',\n    'a-third-rather-long-name-of-an-exercise',\n  ]",
    );
  });

  test.each([
    ['03-new/Bad_Id', 'bad_id'],
    ['03-new/1st', 'bad_id'],
    ['03-new/', 'bad_id'],
    ['03-new/-a', 'bad_id'],
    ['new/first', 'bad_target'],
    ['03-new/first/deeper', 'bad_target'],
    ['../03-new/first', 'bad_target'],
    ['03-new', 'bad_id'],
    ['04-absent/first', 'unknown_chapter'],
  ])('refuses %s and writes nothing', async (target, problem) => {
    const made = await newExercise(directory, target);

    expect(made).toMatchObject({ created: false, problem });
    expect(await readdir(directory, { recursive: true })).toEqual(['03-new', '03-new/chapter.ts']);
  });

  test('refuses an id that another chapter has', async () => {
    await newExercise(directory, '03-new/first');
    await mkdir(join(directory, '04-next'));
    await writeFile(join(directory, '04-next', 'chapter.ts'), CHAPTER);

    const again = await newExercise(directory, '04-next/first');

    expect(again).toMatchObject({ created: false, problem: 'exists', detail: '03-new/first' });
  });

  test('refuses a chapter without a list', async () => {
    await writeFile(join(directory, '03-new', 'chapter.ts'), 'export default {};');

    expect(await newExercise(directory, '03-new/first')).toMatchObject({ problem: 'chapter_unreadable' });
  });
});
