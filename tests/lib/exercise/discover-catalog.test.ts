import { afterEach, describe, expect, test } from 'vitest';
import { CatalogError, describeFault } from '@/lib/exercise/catalog-fault';
import { discoverCatalog, inspectCatalog } from '@/lib/exercise/discover-catalog';
import { EXERCISE, writeSampleCourse, type Files, type SampleCourse } from './sample-course';

let course: SampleCourse | undefined;

afterEach(async () => {
  await course?.remove();
  course = undefined;
});

async function listFaults(changes: Files): Promise<string[]> {
  course = await writeSampleCourse(changes);
  const { faults } = await inspectCatalog(course.directory);
  return faults.map(describeFault);
}

describe('discoverCatalog', () => {
  test('reads chapters, definitions, sources and feedback', async () => {
    course = await writeSampleCourse();

    const catalog = await discoverCatalog(course.directory);

    const total = catalog.exercises.get('total');
    expect(catalog.chapters.map(({ id, number }) => [id, number])).toEqual([['01-sums', 1]]);
    expect(total?.definition.points).toBe(10);
    expect(total?.chapterId).toBe('01-sums');
    expect(total?.reference).toContain('CANARY_REFERENCE');
    expect(total?.mistakes).toHaveLength(1);
    expect(total?.mistakes[0]).toMatchObject({
      id: 'mean',
      feedback: {
        ko: '합이 아니라 **평균** $\\bar{x}$입니다.',
        en: 'That is the **mean** $\\bar{x}$, not the sum.',
      },
    });
  });

  test('throws all faults of all exercises at once', async () => {
    course = await writeSampleCourse({
      '01-sums/total/starter.ts': null,
      '01-sums/other/exercise.ts': EXERCISE.replace("id: 'total'", "id: 'another'"),
      '01-sums/other/starter.ts': '',
      '01-sums/other/reference.ts': '',
      '01-sums/other/statement.ko.mdx': '',
      '01-sums/other/statement.en.mdx': '',
    });

    const error = await discoverCatalog(course.directory).catch((thrown: unknown) => thrown);

    expect(error).toBeInstanceOf(CatalogError);
    expect(String(error)).toContain('01-sums/total/starter.ts: missing_file');
    expect(String(error)).toContain('01-sums/other/exercise.ts: id_mismatch id=another expected=other');
    expect(String(error)).toContain('01-sums/chapter.ts: not_listed id=other');
  });

  test('passes over folders without a chapter number', async () => {
    expect(await listFaults({ '_data/flowers.ts': 'export const flowers = [];' })).toEqual([]);
  });
});

describe('inspectCatalog names the file and the fault', () => {
  const chapter = (exercises: string, extra = "id: '01-sums', number: 1") =>
    `export default { ${extra}, title: {}, summary: {}, goals: [], glossary: [], exercises: ${exercises} };`;

  test.each<[string, Files, string]>([
    ['a chapter without chapter.ts', { '02-empty/notes.txt': '' }, '02-empty/chapter.ts: load_failed'],
    [
      'a chapter without a default export',
      { '01-sums/chapter.ts': 'export const chapter = 1;' },
      '01-sums/chapter.ts: no_default_export',
    ],
    [
      'an exercise that throws when loaded',
      { '01-sums/total/exercise.ts': "throw new Error('broken on purpose');" },
      '01-sums/total/exercise.ts: load_failed detail=broken on purpose',
    ],
    [
      'a chapter id unlike its folder',
      { '01-sums/chapter.ts': chapter("['total']", "id: '01-other', number: 1") },
      '01-sums/chapter.ts: id_mismatch id=01-other expected=01-sums',
    ],
    [
      'a chapter number unlike its folder',
      { '01-sums/chapter.ts': chapter("['total']", "id: '01-sums', number: 2") },
      '01-sums/chapter.ts: number_mismatch number=2 expected=1',
    ],
    [
      'a chapter without a text',
      { '01-sums/chapter.ts': chapter("['total']") },
      '01-sums/chapter.ts: empty_text text=title language=ko',
    ],
    [
      'an exercise that is listed and not there',
      { '01-sums/chapter.ts': chapter("['total', 'missing']") },
      '01-sums/chapter.ts: listed_without_folder id=missing',
    ],
    [
      'an exercise listed twice',
      { '01-sums/chapter.ts': chapter("['total', 'total']") },
      '01-sums/chapter.ts: listed_twice id=total',
    ],
    [
      'a base that does not exist',
      { '01-sums/total/exercise.ts': EXERCISE.replace('minutes: 5', "minutes: 5, buildsOn: ['nowhere']") },
      '01-sums/total/exercise.ts: unknown_builds_on id=nowhere',
    ],
    [
      'a mistake without feedback',
      { '01-sums/total/mistakes/silent.ts': 'export function total() {}' },
      '01-sums/total/mistakes/silent.ts: feedback_missing',
    ],
    [
      'feedback in one language',
      { '01-sums/total/mistakes/half.ts': "export const feedback = { ko: '반쪽' };" },
      '01-sums/total/mistakes/half.ts: feedback_missing',
    ],
    [
      'feedback that would have to be computed',
      { '01-sums/total/mistakes/clever.ts': "export const feedback = { ko: say(), en: 'x' };" },
      '01-sums/total/mistakes/clever.ts: feedback_missing',
    ],
    [
      'two chapters of one number',
      { '01-again/chapter.ts': chapter('[]', "id: '01-again', number: 1") },
      'chapter.ts: duplicate_number number=1',
    ],
  ])('%s', async (_, changes, expected) => {
    const faults = await listFaults(changes);

    expect(faults.join('\n')).toContain(expected);
  });
});
