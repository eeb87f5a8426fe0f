import { describe, expect, it } from 'vitest';
import { IRIS } from '@/exercises/_data/iris';

const ofSpecies = (species: number) => IRIS.filter((flower) => flower.species === species);
const meansOf = (species: number) =>
  [0, 1, 2, 3].map((column) => {
    const flowers = ofSpecies(species);
    return flowers.reduce((sum, { features }) => sum + (features[column] ?? NaN), 0) / flowers.length;
  });

describe('the iris data', () => {
  it('are 50 flowers of each of three species with four measurements', () => {
    expect([0, 1, 2].map((species) => ofSpecies(species).length)).toEqual([50, 50, 50]);
    expect(IRIS.every(({ features }) => features.length === 4 && features.every((value) => value > 0))).toBe(
      true,
    );
  });

  it.each([
    { species: 0, means: [5.006, 3.428, 1.462, 0.246] },
    { species: 1, means: [5.936, 2.77, 4.26, 1.326] },
    { species: 2, means: [6.588, 2.974, 5.552, 2.026] },
  ])('has the published means of species $species', ({ species, means }) => {
    const found = meansOf(species);
    expect(found.map((mean) => Number(mean.toFixed(3)))).toEqual(means);
  });

  it('has the published sums of squares', () => {
    const squares = [0, 1, 2, 3].map((column) =>
      IRIS.reduce((sum, { features }) => sum + (features[column] ?? NaN) ** 2, 0),
    );
    expect(squares.map((sum) => Number(sum.toFixed(2)))).toEqual([5223.85, 1430.4, 2582.71, 302.33]);
  });

  it("takes flowers 35 and 38 from Fisher's table, not from the misprinted file", () => {
    expect(IRIS[34]?.features).toEqual([4.9, 3.1, 1.5, 0.2]);
    expect(IRIS[37]?.features).toEqual([4.9, 3.6, 1.4, 0.1]);
  });
});
