import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildCourse } from '@/lib/authoring/build-course';
import { discoverCatalog } from '@/lib/exercise/discover-catalog';
import {
  findPublishedExercise,
  loadCourseAnswers,
  loadPublishedCourse,
} from '@/lib/exercise/published-course';
import { createReferenceEngine } from '@/lib/grading/reference-engine';
import type { ReferenceEngine } from '@/lib/grading/reference-types';
import { decodeClaim, decodeValue } from '@/lib/numeric/json-codec';
import { EXERCISE, writeSampleCourse, type Files, type SampleCourse } from '../exercise/sample-course';

let references: ReferenceEngine;
let outDir: string;
let course: SampleCourse | undefined;

beforeAll(async () => {
  references = await createReferenceEngine();
});

afterAll(async () => {
  await references.close();
});

beforeEach(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'gradstep-build-'));
});

afterEach(async () => {
  await course?.remove();
  await rm(outDir, { recursive: true, force: true });
});

async function build(changes: Files = {}) {
  await course?.remove();
  course = await writeSampleCourse(changes);
  return buildCourse(await discoverCatalog(course.directory), references, outDir);
}

async function loadTotal() {
  const exercise = findPublishedExercise(await loadPublishedCourse(outDir), 'total');
  if (!exercise) throw new Error('the exercise was not published');
  return exercise;
}

describe('buildCourse', () => {
  test('publishes exactly the listed fields of an exercise', async () => {
    await build();

    const exercise = await loadTotal();

    expect(Object.keys(exercise).sort()).toEqual(
      [
        'buildsOn',
        'chapterId',
        'declaration',
        'entry',
        'forbidden',
        'graded',
        'hintsHtml',
        'id',
        'messages',
        'minutes',
        'params',
        'points',
        'result',
        'resultDoc',
        'runtime',
        'signature',
        'starter',
        'statementHtml',
        'summary',
        'summaryHtml',
        'timeLimitMs',
        'title',
        'titleHtml',
        'tolerance',
        'trains',
        'version',
        'visible',
      ].sort(),
    );
    expect(exercise.graded.map((one) => Object.keys(one).sort())).toEqual(
      Array.from({ length: 2 }, () => ['id', 'points', 'title', 'titleHtml']),
    );
    expect(exercise.visible.map((one) => Object.keys(one).sort())).toEqual([
      ['args', 'expected', 'id', 'title', 'titleHtml'],
    ]);
  });

  test('publishes nothing of solutions, mistakes, hidden arguments or seeds', async () => {
    await build();

    const text = await readFile(join(outDir, 'course.json'), 'utf8');

    expect(text).toContain('A long vector');
    expect(text).not.toContain('CANARY_REFERENCE');
    expect(text).not.toContain('CANARY_MISTAKE');
    expect(text).not.toContain('987654.25');
    expect(text).not.toContain(Buffer.from(Float32Array.of(987654.25).buffer).toString('base64').slice(0, 5));
    expect(text).not.toMatch(/평균|"seed|secret|mistake|feedback|solution/);
  });

  test('keeps solutions and feedback in the file of answers', async () => {
    await build();

    const answers = await loadCourseAnswers(outDir);

    expect(answers.exercises.total?.solution).toContain('CANARY_REFERENCE');
    expect(answers.exercises.total?.feedback.mean?.ko).toContain('<strong>평균</strong>');
    expect(answers.exercises.total?.feedback.mean?.en).toContain('<math');
  });

  test('gives visible cases the results of the reference', async () => {
    await build();

    const [visible] = (await loadTotal()).visible;

    expect(decodeValue(visible?.args[0])).toMatchObject({ shape: [3], data: Float32Array.of(1, 2, 3.5) });
    expect(decodeClaim(visible?.expected)).toMatchObject({
      kind: 'object',
      fields: { sum: { data: Float32Array.of(6.5) }, doubled: { data: Float32Array.of(2, 4, 7) } },
    });
  });

  test('leaves out results where a judge of its own decides', async () => {
    await build({
      '01-sums/total/exercise.ts': EXERCISE.replace(
        'minutes: 5',
        'minutes: 5, judge: () => ({ passed: true, fraction: 1 })',
      ),
    });

    expect((await loadTotal()).visible.map(({ expected }) => expected)).toEqual([null]);
  });

  test('renders statements, titles and hints, and keeps plain titles beside them', async () => {
    await build();

    const exercise = await loadTotal();

    expect(exercise.statementHtml.ko).toContain('<h2 id="statement-예">예</h2>');
    expect(exercise.statementHtml.en).toContain('<math');
    expect(exercise.title).toEqual({ ko: '벡터 x의 합', en: 'Total of a vector x' });
    expect(exercise.titleHtml.en).toContain('katex');
    expect(exercise.hintsHtml[0]?.en).toBe('Try <code>x.sum()</code>.');
  });

  test('renders anew only what has changed', async () => {
    const first = await build();
    const unchanged = await buildCourse(await discoverCatalog(course?.directory ?? ''), references, outDir);
    const changed = await build({ '01-sums/total/statement.en.mdx': 'Another text.\n\n## Example\n' });

    expect(first.rebuilt).toEqual(['total']);
    expect(unchanged).toEqual({ buildId: first.buildId, rebuilt: [] });
    expect(changed.rebuilt).toEqual(['total']);
    expect(changed.buildId).not.toBe(first.buildId);
  });

  test('shows a new build to a reader that has read the old one', async () => {
    await build();
    await loadTotal();
    await build({ '01-sums/total/statement.en.mdx': 'Another text.\n\n## Example\n' });

    expect((await loadTotal()).statementHtml.en).toContain('Another text.');
  });

  test.each<[string, Files, string]>([
    [
      'a broken formula',
      { '01-sums/total/statement.en.mdx': 'A $\\frac{1}$.' },
      'statement detail=\\frac{1}',
    ],
    ['code in a statement', { '01-sums/total/statement.en.mdx': 'A {x}.' }, 'line 1: {x} is code in MDX'],
    [
      'a broken formula in a hint',
      { '01-sums/total/exercise.ts': EXERCISE.replace('Try `x.sum()`', 'Try $\\\\foo$') },
      'tex detail=\\foo',
    ],
    [
      'points that do not add up',
      { '01-sums/total/exercise.ts': EXERCISE.replace('points: 4', 'points: 5') },
      'points_mismatch',
    ],
  ])('refuses %s and leaves the last build alone', async (_, changes, message) => {
    const before = await build();

    await expect(build(changes)).rejects.toThrow(message);
    expect((await loadPublishedCourse(outDir)).buildId).toBe(before.buildId);
  });
});
