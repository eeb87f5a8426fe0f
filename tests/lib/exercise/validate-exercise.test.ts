import { afterEach, describe, expect, test } from 'vitest';
import { describeFault } from '@/lib/exercise/catalog-fault';
import { discoverCatalog } from '@/lib/exercise/discover-catalog';
import { validateExercise } from '@/lib/exercise/validate-exercise';
import { EXERCISE, writeSampleCourse, type Files, type SampleCourse } from './sample-course';

let course: SampleCourse | undefined;

afterEach(async () => {
  await course?.remove();
  course = undefined;
});

async function validate(changes: Files = {}): Promise<string[]> {
  course = await writeSampleCourse(changes);
  const catalog = await discoverCatalog(course.directory);
  return [...catalog.exercises.values()].flatMap((exercise) => validateExercise(exercise)).map(describeFault);
}

function changed(from: string, to: string): Files {
  if (!EXERCISE.includes(from)) throw new Error(`the sample has no ${from}`);
  return { '01-sums/total/exercise.ts': EXERCISE.replace(from, to) };
}

describe('validateExercise', () => {
  test('finds nothing wrong with a sound exercise', async () => {
    expect(await validate()).toEqual([]);
  });

  test.each<[string, Files, string]>([
    ['points that do not add up', changed('points: 4', 'points: 5'), 'points_mismatch declared=10 sum=11'],
    ['an empty text', changed("en: 'Add all entries.'", "en: ' '"), 'empty_text text=summary language=en'],
    [
      'Korean where English belongs',
      changed("en: 'Add all entries.'", "en: '합입니다'"),
      'wrong_language text=summary language=en',
    ],
    [
      'English where Korean belongs',
      changed("ko: '모든 원소의 합을 구합니다.'", "ko: 'Add all entries.'"),
      'wrong_language text=summary language=ko',
    ],
    [
      'placeholders in one language only',
      changed('minutes: 5', "minutes: 5, messages: { low: { ko: '너무 작습니다', en: '{n} is too small' } }"),
      'placeholder_mismatch text=messages.low',
    ],
    [
      'no hints',
      changed("hints: [{ ko: '`x.sum()`을 써 보세요.', en: 'Try `x.sum()`.' }]", 'hints: []'),
      'no_hints',
    ],
    [
      'an argument of another shape',
      changed("param.tensor('n')", "param.tensor('n', 'k')"),
      'bad_argument id=small detail=x: shape [3], declared [n, k]',
    ],
    [
      'an argument of another kind',
      changed("param.tensor('n')", 'param.number()'),
      'bad_argument id=small detail=x: tensor, declared number',
    ],
    ['a case id used twice', changed("id: 'one'", "id: 'small'"), 'duplicate_case id=small'],
    ['parts of unknown outputs', changed('doubled: 0.5', 'tripled: 0.5'), 'bad_parts id=many detail=tripled'],
    [
      'parts that do not sum to 1',
      changed('doubled: 0.5', 'doubled: 0.4'),
      'bad_parts id=many detail=Σ = 0.9',
    ],
    [
      'titles that depend on the seed',
      changed("en: '$n = 1$'", "en: 'Size ' + random.uniform()"),
      'hidden_varies first=validate-1 other=validate-2',
    ],
    [
      'arguments that never change',
      changed(
        'hidden: (random)',
        "hidden: (random: any) => [['many', 6], ['one', 4]].map(([id, points]: any) => ({ id, points, title: { ko: id, en: id }, args: [vector([1])] })), unused: (random: any)",
      ),
      'hidden_not_fresh',
    ],
    [
      'randomness from elsewhere',
      changed('random.between(1, 9)', '(globalThis as any).drift = ((globalThis as any).drift ?? 0) + 1'),
      'hidden_not_repeatable seed=validate-1',
    ],
    [
      'a generator that throws',
      changed('random.between(1, 9)', 'random.pick([])'),
      'hidden_threw seed=validate-1',
    ],
    ['a case worth nothing', changed('points: 4', 'points: 0'), 'bad_points id=one points=0'],
    [
      'no visible case',
      changed('visible: [', 'visible: [].slice(0, 0) && [].concat([] as never), ignored: ['),
      'no_visible_cases',
    ],
    [
      'a time limit beyond reason',
      changed('minutes: 5', 'minutes: 5, limits: { timeMs: 10 ** 6 }'),
      'bad_number name=limits.timeMs',
    ],
    [
      'a reference without the entry',
      { '01-sums/total/reference.ts': 'export const sum = 1;' },
      'reference.ts: missing_entry entry=total',
    ],
    [
      'a starter with more exports',
      { '01-sums/total/starter.ts': 'export const total = () => 0; export const more = 1;' },
      'starter.ts: extra_export name=more',
    ],
    [
      'a foreign import',
      { '01-sums/total/starter.ts': "import fs from 'node:fs'; export const total = () => fs;" },
      'starter.ts: foreign_import name=node:fs',
    ],
    ['a syntax error', { '01-sums/total/starter.ts': 'export function total( {' }, 'starter.ts: syntax'],
    ['no mistakes', { '01-sums/total/mistakes/mean.ts': null }, 'mistakes: no_mistakes'],
  ])('says so: %s', async (_, changes, expected) => {
    const faults = await validate(changes);

    expect(faults.join('\n')).toContain(expected);
  });

  test('says the same fault of every seed once', async () => {
    const faults = await validate(changed('points: 4', 'points: 5'));

    expect(faults.filter((fault) => fault.includes('points_mismatch'))).toHaveLength(1);
  });
});
