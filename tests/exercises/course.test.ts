import { describe, expect, it } from 'vitest';
import { checkStatements } from '@/lib/authoring/check/check-statements';
import { inspectCatalog } from '@/lib/exercise/discover-catalog';
import { validateExercise } from '@/lib/exercise/validate-exercise';
import { createRandom } from '@/lib/numeric/random';
import { EXERCISES_DIR } from './open-exercise';

const { catalog, faults } = await inspectCatalog(EXERCISES_DIR);

describe('the chapters', () => {
  it('can be read without a fault', () => {
    expect(faults).toEqual([]);
  });

  it('are fifteen, in order', () => {
    expect(catalog.chapters.map(({ number }) => number)).toEqual(Array.from({ length: 15 }, (_, i) => i + 1));
  });

  it.each(catalog.chapters)('$id speaks both languages', ({ title, summary, goals }) => {
    const texts = [title, summary, ...goals];
    expect(texts.every(({ ko }) => /[가-힣]/.test(ko) || ko.includes('TF.js'))).toBe(true);
    expect(texts.every(({ en }) => en.length > 0 && !/[가-힣]/.test(en))).toBe(true);
    expect(goals.length).toBeGreaterThanOrEqual(3);
  });
});

describe.each([...catalog.exercises.values()])('$definition.id', (exercise) => {
  it('keeps what every exercise promises', () => {
    expect(validateExercise(exercise)).toEqual([]);
  });

  it('has statements that render and agree in outline', async () => {
    expect(await checkStatements(exercise)).toEqual([]);
  });

  it('has at least three mistakes and three hints', () => {
    expect(exercise.mistakes.length).toBeGreaterThanOrEqual(3);
    expect(exercise.definition.hints.length).toBeGreaterThanOrEqual(3);
  });

  it('has ids and titles that do not depend on the seed', () => {
    const { hidden } = exercise.definition;
    const name = (seed: string) =>
      hidden(createRandom(seed)).map(({ id, title, points }) => [id, title, points]);
    expect(name('one')).toEqual(name('another'));
  });

  it('draws the same cases from the same seed and others from another', () => {
    const draw = (seed: string) => JSON.stringify(exercise.definition.hidden(createRandom(seed)));
    expect(draw('one')).toBe(draw('one'));
    // The four inputs of XOR are all there are.
    expect(draw('one') === draw('another')).toBe(exercise.definition.id === 'xor-network');
  });
});
