import type { CliText } from '../cli-text';
import type { CheckReport, ExerciseReport, RightReport, WrongReport } from './types';

/** One exercise's findings as lines: a table of backends, a table of wrong solutions, then what failed. */
export function formatExercise(report: ExerciseReport, text: CliText): string[] {
  const mark = report.passed ? '✓' : '✗';
  const seconds = (report.durationMs / 1000).toFixed(1);
  return [
    `${mark} ${report.id}  ${text('check_head', { seeds: report.seeds, points: report.points, seconds })}`,
    ...formatRight(report, text),
    ...formatOracle(report, text),
    ...formatWrong(report.wrong, text),
    ...report.faults.map((fault) => `    ✗ ${text.fault(fault)}`),
    ...report.problems.map((problem) => `    ✗ ${text.problem(problem)}`),
  ];
}

/** What could not be checked here, and the result. A skipped backend is never counted as passed. */
export function formatSummary(report: CheckReport, text: CliText): string[] {
  const passed = report.exercises.filter((one) => one.passed).length;
  return [
    ...report.skipped.map(({ name, reason }) => text('check_skipped', { backend: name, reason })),
    text('check_summary', {
      passed,
      failed: report.exercises.length - passed,
      skipped: report.skipped.map(({ name }) => name).join(', ') || '–',
    }),
  ];
}

/** For `--report`: right solutions rejected and wrong ones accepted per exercise, and each backend's margin. */
export function formatRates(report: CheckReport, text: CliText): string[] {
  const names = report.devices.map(({ name }) => name);
  const header = [
    text('column_exercise'),
    text('column_rejected'),
    text('column_accepted'),
    text('column_formula'),
    ...names.map((name) => text('column_margin_of', { backend: name })),
  ];
  const rows = report.exercises.map((one) => [
    one.id,
    formatRate(one.right.map(({ rejected, runs }) => [rejected, runs])),
    formatRate(one.wrong.map(({ accepted, runs }) => [accepted, runs])),
    formatMargin(one.oracle?.margin ?? null),
    ...names.map((name) => formatMargin(largestMargin(one.right.filter(({ backend }) => backend === name)))),
  ]);
  return formatTable([header, ...rows]);
}

function formatRate(counts: readonly (readonly [count: number, of: number])[]): string {
  const [count, of] = counts.reduce<[number, number]>(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
  return `${count}/${of}`;
}

function formatRight({ right }: ExerciseReport, text: CliText): string[] {
  if (right.length === 0) return [];
  const header = [
    text('column_right'),
    text('column_passed'),
    text('column_margin'),
    text('column_time'),
    text('column_share'),
  ];
  const rows = right.map((one) => [
    `${text(`solution_${one.solution}`)}, ${one.backend}`,
    `${one.runs - one.rejected}/${one.runs}`,
    formatMargin(one.margin),
    `${Math.round(one.bestMs)} ms`,
    one.timeShare === null ? '–' : `${Math.round(one.timeShare * 100)} %`,
  ]);
  return formatTable([header, ...rows]).map((line) => `    ${line}`);
}

function formatOracle({ oracle }: ExerciseReport, text: CliText): string[] {
  if (oracle === null) return [];
  return [`    ${text('check_oracle', { margin: formatMargin(oracle.margin), cases: oracle.cases })}`];
}

function formatWrong(wrong: readonly WrongReport[], text: CliText): string[] {
  const listed = wrong.filter(({ kind }) => kind !== 'forbidden');
  const probes = wrong.filter(({ kind }) => kind === 'forbidden');
  if (wrong.length === 0) return [];
  const header = [text('column_wrong'), text('column_caught'), text('column_recognized')];
  const rows = listed.map(({ name, runs, accepted, recognized }) => [
    name,
    `${runs - accepted}/${runs}`,
    recognized === null ? '–' : `${recognized}/${runs}`,
  ]);
  const stopped = probes.filter(({ accepted }) => accepted === 0).length;
  if (probes.length > 0) rows.push([text('row_forbidden'), `${stopped}/${probes.length}`, '–']);
  return formatTable([header, ...rows]).map((line) => `    ${line}`);
}

function largestMargin(right: readonly RightReport[]): number | null {
  const margins = right.flatMap(({ margin }) => margin ?? []);
  return margins.length > 0 ? Math.max(...margins) : null;
}

/** One significant digit is enough; Infinity says that shapes differ or one side is no number. */
function formatMargin(margin: number | null): string {
  if (margin === null) return '–';
  return Number.isFinite(margin) ? String(Number(margin.toPrecision(1))) : '∞';
}

/** Columns padded to their widest cell; the first to the left, the others to the right. */
function formatTable(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const padding = ' '.repeat(Math.max(0, (widths[column] ?? 0) - displayWidth(cell)));
        return column === 0 ? cell + padding : padding + cell;
      })
      .join('  ')
      .trimEnd(),
  );
}

/** Terminals draw Hangul two cells wide. */
function displayWidth(text: string): number {
  return [...text].reduce(
    (width, letter) => width + (/[\u1100-\u115f\u3130-\u318f\uac00-\ud7a3]/.test(letter) ? 2 : 1),
    0,
  );
}
