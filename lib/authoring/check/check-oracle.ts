import type { HiddenCase } from '../../exercise/types';
import { viewClaim } from '../../grading/compare/view-claim';
import type { Bundle } from '../../grading/bundle';
import { nestedToClaim, toNested } from '../../numeric/nested';
import { measureMargin } from './measure-margin';
import { MAX_MARGIN, type CheckContext, type CheckProblem, type OracleReport } from './types';

/** Proves what the reference returns, on all seeds, against the formula computed in float64. */
export async function checkOracle({
  exercise,
  bundles,
  seeds,
}: CheckContext): Promise<{ oracle: OracleReport | null; problems: CheckProblem[] }> {
  if (exercise.oracle === undefined) return { oracle: null, problems: [] };
  const compared: Compared[] = [];
  for (const [index, seed] of seeds.entries())
    compared.push(...(await compareSeed(bundles(seed), index === 0)));
  const worst = compared.reduce<Compared | undefined>(
    (known, one) => (known === undefined || one.margin > known.margin ? one : known),
    undefined,
  );
  const threw = compared.find(({ detail }) => detail !== undefined);
  const found = threw ?? worst;
  const problems: CheckProblem[] = [];
  if (threw !== undefined)
    problems.push({
      code: 'oracle_threw',
      params: { seed: threw.seed, case: threw.case, detail: threw.detail ?? '' },
    });
  else if (found !== undefined && found.margin > MAX_MARGIN)
    problems.push({
      code: 'oracle_disagrees',
      params: {
        seed: found.seed,
        case: found.case,
        margin: Number(found.margin.toPrecision(2)),
        most: MAX_MARGIN,
      },
    });
  return { oracle: { margin: worst?.margin ?? 0, cases: compared.length }, problems };
}

interface Compared {
  readonly seed: string;
  readonly case: string;
  readonly margin: number;
  /** What the oracle threw. */
  readonly detail?: string;
}

/** Visible cases do not depend on the seed. */
async function compareSeed(bundle: Bundle, withVisible: boolean): Promise<Compared[]> {
  const { exercise, hidden, expected, seed } = bundle;
  const claims = await expected;
  const visible = exercise.definition.visible.map((one): HiddenCase => ({ ...one, points: 0 }));
  const cases = [
    ...(withVisible ? visible : []).map((one) => ({ one, target: claims?.visible.get(one.id) })),
    ...hidden.map((one) => ({ one, target: claims?.hidden.get(one.id) })),
  ];
  return cases.map(({ one, target }) => {
    const where = { seed, case: one.id };
    const options = {
      type: exercise.definition.result,
      tolerance: one.tolerance ?? exercise.definition.tolerance,
    };
    try {
      const formula = exercise.oracle?.(one.args.map(toNested));
      if (formula === undefined || target === undefined) return { ...where, margin: Infinity };
      const [reference, value] = [target, nestedToClaim(formula)].map((claim) =>
        viewClaim(claim, one, options),
      );
      const margin = reference && value ? measureMargin(reference, value, options) : Infinity;
      return { ...where, margin };
    } catch (error) {
      return { ...where, margin: Infinity, detail: error instanceof Error ? error.message : String(error) };
    }
  });
}
