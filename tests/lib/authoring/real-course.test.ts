import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkStatements } from '@/lib/authoring/check/check-statements';
import { formatCatalog, listCatalog } from '@/lib/authoring/list-catalog';
import { describeFault } from '@/lib/exercise/catalog-fault';
import { discoverCatalog } from '@/lib/exercise/discover-catalog';
import type { Catalog } from '@/lib/exercise/types';
import { validateExercise } from '@/lib/exercise/validate-exercise';
import { discoverQuiz, type ChapterQuiz } from '@/lib/quiz/discover-quiz';

const EXERCISES = fileURLToPath(new URL('../../../exercises', import.meta.url));

let catalog: Catalog;
let quizzes: readonly ChapterQuiz[];

beforeAll(async () => {
  catalog = await discoverCatalog(EXERCISES);
  const chapters = catalog.chapters.map(({ id }) => id);
  quizzes = await discoverQuiz(EXERCISES, chapters);
});

describe('the course in exercises/', () => {
  test('has its 15 chapters in order', () => {
    expect(catalog.chapters.map(({ number }) => number)).toEqual(
      Array.from({ length: 15 }, (_, index) => index + 1),
    );
  });

  test('is sound', () => {
    const faults = [...catalog.exercises.values()].flatMap((exercise) => validateExercise(exercise));

    expect(faults.map(describeFault)).toEqual([]);
  }, 180_000);

  test('has complete statements in both languages', async () => {
    const faults = await Promise.all([...catalog.exercises.values()].map(checkStatements));

    expect(faults.flat().map(describeFault)).toEqual([]);
  }, 180_000);
});

describe('listCatalog', () => {
  test('lists the entry functions of the curriculum', () => {
    const entries = listCatalog(catalog, quizzes).chapters.flatMap(({ id, exercises }) =>
      exercises.map((exercise) => [id, exercise.id, exercise.entry]),
    );

    expect(entries).toEqual(
      expect.arrayContaining([
        ['07-optimization', 'gradient-step', 'gradientStep'],
        ['08-logistic-softmax', 'softmax', 'softmax'],
        ['10-training', 'backprop-3222', 'backprop3222'],
        ['10-training', 'train-iris', 'trainIris'],
        ['11-training-problems', 'initializers', 'initializers'],
        ['15-tfjs-lab', 'mnist-model', 'mnistModel'],
      ]),
    );
  });

  test('keeps the fields that other programs read', () => {
    const listing = listCatalog(catalog, quizzes);
    const [exercise] = listing.chapters.flatMap(({ exercises }) => exercises);

    expect(Object.keys(listing)).toEqual(['chapters', 'quizItems']);
    expect(Object.keys(listing.chapters[0] ?? {})).toEqual(['id', 'number', 'title', 'exercises']);
    expect(Object.keys(exercise ?? {})).toEqual(expect.arrayContaining(['id', 'entry', 'points', 'title']));
    expect(listing.quizItems).toContainEqual({
      id: 'gradient-step-w1-formula',
      kind: 'formula',
      chapter: '07-optimization',
    });
  });

  test('prints one line a chapter and one an exercise', () => {
    const lines = formatCatalog(listCatalog(catalog, quizzes), 'ko');

    expect(lines).toHaveLength(catalog.chapters.length + catalog.exercises.size);
    expect(lines.join('\n')).toMatch(/gradient-step {2,}gradientStep {2,}10 {2}경사하강법의 한 걸음/);
  });
});
