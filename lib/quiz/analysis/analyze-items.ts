import { createRandom } from '../../numeric/random';
import { groupBy } from '../group-by';
import {
  estimateCorrelation,
  estimateProportion,
  quantile,
  rejectByFalseDiscoveryRate,
  type Estimate,
} from '../statistics';

/** One student's answer to one item, from the attempt that counts for the analysis (the first). */
export interface Observation {
  readonly itemId: string;
  readonly kind: string;
  readonly variantIndex: number;
  /** 0 … 1; an item left unanswered is 0. */
  readonly fraction: number;
  readonly status: string;
  /** What `Kind.tally` says of the answer. */
  readonly tally: readonly string[];
  /** Seconds spent on the item; undefined where the browser sent none. */
  readonly seconds?: number;
  /** Share of the points of all other items of the attempt, 0 … 1; undefined where there is no other. */
  readonly rest?: number;
}

export interface ChoiceFrequency {
  readonly tally: string;
  readonly count: number;
  /** Share of the whole class, and of its upper and lower third by the rest of the quiz. */
  readonly share: Estimate;
  readonly upper?: Estimate;
  readonly lower?: Estimate;
  /** Answers of this kind got all points. */
  readonly isRight: boolean;
}

/** An answer that got less than all points. */
export interface WrongAnswer {
  readonly tally: string;
  readonly count: number;
}

export interface VariantAnalysis {
  readonly variantIndex: number;
  readonly facility: Estimate;
  /** Against all other variants, by permutation. */
  readonly pValue: number;
  /** Stands out after correction for the number of variants (false discovery rate 5 %). */
  readonly differs: 'harder' | 'easier' | undefined;
  /** Most frequent first, at most five: the same number may be right in another variant. */
  readonly wrong: readonly WrongAnswer[];
}

export const FLAGS = [
  'too_hard',
  'too_easy',
  'low_discrimination',
  'negative_discrimination',
  'strong_distractor',
  'unused_distractor',
  'uneven_variants',
  'often_undecided',
] as const;
export type ItemFlag = (typeof FLAGS)[number];

export interface ItemAnalysis {
  readonly itemId: string;
  readonly kind: string;
  /** Mean share of the points. */
  readonly facility: Estimate;
  /** Correlation with the rest of the quiz; undefined below five students or where nothing varies. */
  readonly discrimination?: Estimate;
  /** Most frequent first, at most twelve. */
  readonly choices: readonly ChoiceFrequency[];
  /** Seconds: quartiles. */
  readonly seconds?: {
    readonly q1: number;
    readonly median: number;
    readonly q3: number;
    readonly n: number;
  };
  readonly variants: readonly VariantAnalysis[];
  readonly unanswered: number;
  /** What makes the item dubious. Bounds of intervals decide, not their middles: few students flag nothing. */
  readonly flags: readonly ItemFlag[];
}

/** Most frequent answers listed. */
const MAX_CHOICES = 12;
/** Wrong answers listed of each variant. */
const MAX_WRONG = 5;
const CHOICE_KINDS = new Set(['single-choice', 'multiple-choice', 'figure']);
const PERMUTATIONS = 2_000;

/** An option of a choice item, by the id it is tallied under. */
export interface AnalyzedOption {
  readonly tally: string;
  readonly isRight: boolean;
}

/** Item statistics of one quiz. `options` gives all options of choice items, so that one nobody chose shows as well. */
export function analyzeItems(
  observations: readonly Observation[],
  options: ReadonlyMap<string, readonly AnalyzedOption[]> = new Map(),
): ItemAnalysis[] {
  const byItem = groupBy(observations, ({ itemId }) => itemId);
  return [...byItem].map(([itemId, own]) => analyzeItem(itemId, own, options.get(itemId) ?? []));
}

function analyzeItem(
  itemId: string,
  own: readonly Observation[],
  options: readonly AnalyzedOption[],
): ItemAnalysis {
  const facility = toFacility(own);
  const discrimination = estimateCorrelation(
    own.flatMap(({ fraction, rest }) => (rest === undefined ? [] : [[fraction, rest] as const])),
  );
  const kind = own[0]?.kind ?? '';
  const choices = countChoices(own, options);
  const variants = compareVariants(itemId, own);
  const unanswered = own.filter(({ status }) => status === 'unanswered').length;
  const seconds = summarizeSeconds(own);
  const flags = findFlags({
    own,
    facility,
    discrimination,
    choices,
    variants,
    isChoice: CHOICE_KINDS.has(kind),
  });
  return {
    itemId,
    kind,
    facility,
    ...(discrimination === undefined ? {} : { discrimination }),
    choices,
    ...(seconds === undefined ? {} : { seconds }),
    variants,
    unanswered,
    flags,
  };
}

function toFacility(own: readonly Observation[]): Estimate {
  const sum = own.reduce((total, { fraction }) => total + fraction, 0);
  return estimateProportion(sum, own.length) ?? { value: 0, low: 0, high: 1, n: 0 };
}

function countChoices(own: readonly Observation[], options: readonly AnalyzedOption[]): ChoiceFrequency[] {
  const [lower, upper] = splitThirds(own);
  const tallies = new Set([...own.flatMap(({ tally }) => tally), ...options.map(({ tally }) => tally)]);
  const known = new Map(options.map(({ tally, isRight }) => [tally, isRight]));
  const share = (group: readonly Observation[], tally: string) =>
    estimateProportion(group.filter((one) => one.tally.includes(tally)).length, group.length);
  return [...tallies]
    .flatMap((tally): ChoiceFrequency[] => {
      const all = share(own, tally);
      if (all === undefined) return [];
      const [above, below] = [share(upper, tally), share(lower, tally)];
      const giving = own.filter((one) => one.tally.includes(tally));
      return [
        {
          tally,
          count: giving.length,
          share: all,
          ...(above === undefined ? {} : { upper: above }),
          ...(below === undefined ? {} : { lower: below }),
          isRight: known.get(tally) ?? giving.some(({ status }) => status === 'right'),
        },
      ];
    })
    .toSorted((a, b) => b.count - a.count || (a.tally < b.tally ? -1 : 1))
    .slice(0, MAX_CHOICES);
}

/** The third with the least and the third with the most points in the rest of the quiz. */
function splitThirds(own: readonly Observation[]): readonly [readonly Observation[], readonly Observation[]] {
  const ranked = own
    .filter(({ rest }) => rest !== undefined)
    .toSorted((a, b) => (a.rest ?? 0) - (b.rest ?? 0));
  const third = Math.floor(ranked.length / 3);
  return third === 0 ? [[], []] : [ranked.slice(0, third), ranked.slice(-third)];
}

function summarizeSeconds(own: readonly Observation[]): ItemAnalysis['seconds'] {
  const seconds = own.flatMap(({ seconds: spent }) => spent ?? []);
  const [q1, median, q3] = [0.25, 0.5, 0.75].map((q) => quantile(seconds, q));
  if (q1 === undefined || median === undefined || q3 === undefined) return undefined;
  return { q1, median, q3, n: seconds.length };
}

/**
 * Each variant against all others: the difference of mean fractions, judged by how often a random relabeling of the students gives
 * one as large. No distribution is assumed; the permutations are seeded, so that a page shows the same twice.
 */
function compareVariants(itemId: string, own: readonly Observation[]): VariantAnalysis[] {
  const byVariant = [...groupBy(own, ({ variantIndex }) => variantIndex)].toSorted(([a], [b]) => a - b);
  if (byVariant.length < 2) return [];
  const fractions = own.map(({ fraction }) => fraction);
  const total = fractions.reduce((sum, fraction) => sum + fraction, 0);
  const difference = (sum: number, n: number) => sum / n - (total - sum) / (own.length - n);
  const tests = byVariant.map(([variantIndex, group]) => {
    const sum = group.reduce((all, { fraction }) => all + fraction, 0);
    const observed = difference(sum, group.length);
    const random = createRandom(`analysis/${itemId}/${variantIndex}`);
    let asLarge = 0;
    for (let round = 0; round < PERMUTATIONS; round += 1) {
      const drawn = drawSum(fractions, group.length, random.uniform);
      if (Math.abs(difference(drawn, group.length)) >= Math.abs(observed) - 1e-12) asLarge += 1;
    }
    return { variantIndex, group, observed, pValue: (asLarge + 1) / (PERMUTATIONS + 1) };
  });
  const rejected = rejectByFalseDiscoveryRate(
    tests.map(({ pValue }) => pValue),
    0.05,
  );
  return tests.map(({ variantIndex, group, observed, pValue }, index) => ({
    variantIndex,
    facility: toFacility(group),
    pValue,
    differs: rejected[index] ? (observed < 0 ? 'harder' : 'easier') : undefined,
    wrong: countWrong(group),
  }));
}

function countWrong(group: readonly Observation[]): WrongAnswer[] {
  const tallies = group
    .filter(({ status }) => status === 'wrong' || status === 'partly')
    .flatMap(({ tally }) => tally);
  return [...groupBy(tallies, (tally) => tally)]
    .map(([tally, { length }]) => ({ tally, count: length }))
    .toSorted((a, b) => b.count - a.count || (a.tally < b.tally ? -1 : 1))
    .slice(0, MAX_WRONG);
}

/** The sum of `count` values drawn without replacement (the first steps of a Fisher–Yates shuffle). */
function drawSum(values: readonly number[], count: number, uniform: () => number): number {
  const pool = [...values];
  let sum = 0;
  for (let place = 0; place < count; place += 1) {
    const other = place + Math.floor(uniform() * (pool.length - place));
    const drawn = pool[other] ?? 0;
    pool[other] = pool[place] ?? 0;
    sum += drawn;
  }
  return sum;
}

interface Findings {
  readonly own: readonly Observation[];
  readonly facility: Estimate;
  readonly discrimination: Estimate | undefined;
  readonly choices: readonly ChoiceFrequency[];
  readonly variants: readonly VariantAnalysis[];
  readonly isChoice: boolean;
}

function findFlags({ own, facility, discrimination, choices, variants, isChoice }: Findings): ItemFlag[] {
  const flags: ItemFlag[] = [];
  if (facility.high < 0.3) flags.push('too_hard');
  if (facility.low > 0.95) flags.push('too_easy');
  // Fisher's interval rests on a normal approximation that fewer right or wrong answers do not bear.
  if (discrimination !== undefined && discrimination.n >= 20) {
    if (discrimination.high < 0) flags.push('negative_discrimination');
    else if (discrimination.high < 0.2) flags.push('low_discrimination');
  }
  if (isChoice) {
    // The best students prefer a wrong choice to every right one: the key may be wrong, or the item ambiguous.
    const bestRight = Math.max(
      0,
      ...choices.map(({ isRight, upper }) => (isRight ? (upper?.value ?? 0) : 0)),
    );
    if (
      choices.some(
        ({ isRight, upper }) => !isRight && upper !== undefined && upper.n >= 8 && upper.low > bestRight,
      )
    )
      flags.push('strong_distractor');
    if (own.length >= 50 && choices.some(({ isRight, share }) => !isRight && share.high < 0.05))
      flags.push('unused_distractor');
  }
  if (variants.some(({ differs }) => differs !== undefined)) flags.push('uneven_variants');
  const open = own.filter(({ status }) => status === 'undecided' || status === 'invalid').length;
  if ((estimateProportion(open, own.length)?.low ?? 0) > 0.02) flags.push('often_undecided');
  return flags;
}
