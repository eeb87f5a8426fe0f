/** Powers of ten by which Korean counts large numbers. */
const POWERS: Readonly<Record<string, number>> = { 조: 12, 억: 8, 만: 4 };
/** What stands before each of them, and what is left below 10⁴. */
const GROUPED = /^(?:([^조억만]+)조)?(?:([^조억만]+)억)?(?:([^조억만]+)만)?([^조억만]*)$/;
/** A number below 10⁴: '2천', '2천5백', '2000', '2,000', '5백20'. */
const BELOW_MYRIAD = /^(?:([1-9])천)?(?:([1-9])백)?(?:([1-9])십)?([1-9]\d{0,3}|[1-9],\d{3})?$/;
const DECIMAL = /^(\d+\.\d+)([조억만])$/;

/**
 * A number with Korean units behind its digits: '3만', '1만2000', '1억2천만', '2.5만', '5천'. Spaces beside units have been
 * taken out. Undefined for anything else, numbers without such a unit among it.
 *
 * What is said shortly is not guessed: '3만5' may be 30005 or 35000, '3,4만' three or four of them.
 */
export function parseKoreanNumber(text: string): number | undefined {
  if (!/^\d.*[조억만천백십]/.test(text)) return undefined;
  const [, decimal, unit] = DECIMAL.exec(text) ?? [];
  const power = POWERS[unit ?? ''];
  // As JavaScript reads '1.1e4', and not 1.1 × 10⁴, which is a little more than 11000.
  if (power !== undefined) return Number(`${decimal}e${power}`);
  const [, ...groups] = GROUPED.exec(text) ?? [];
  const last = groups.pop();
  if (last === undefined) return undefined;
  const values = groups.map((group) => (group === undefined ? 0 : readBelowMyriad(group)));
  const rest = last === '' ? 0 : readBelowMyriad(last, { isRest: true });
  return [...values, rest].reduce<number | undefined>(
    (sum, value) => (sum === undefined || value === undefined ? undefined : sum * 10_000 + value),
    0,
  );
}

/** `isRest`: it stands behind a larger unit, and has none of its own. */
function readBelowMyriad(text: string, { isRest = false } = {}): number | undefined {
  const found = BELOW_MYRIAD.exec(text);
  if (found === null) return undefined;
  const [thousands, hundreds, tens] = found.slice(1, 4).map((digit) => Number(digit ?? 0));
  const named = 1_000 * (thousands ?? 0) + 100 * (hundreds ?? 0) + 10 * (tens ?? 0);
  const digits = (found[4] ?? '').replace(',', '');
  const isShort = digits.length === 1 && !tens && (isRest || named > 0);
  return isShort || Number(digits) >= roomBelow(named) ? undefined : named + Number(digits);
}

/** What may follow a number such as 2500 without a unit of its own is less than its last unit, 100. */
function roomBelow(named: number): number {
  return [10, 100, 1_000, 10_000].find((unit) => named % (unit * 10) !== 0) ?? 10_000;
}
