import type { Locale, LoadedExercise, Text } from '../../exercise/types';
import { drawHiddenCases } from '../bundle';
import type { GradingResult } from '../grading-engine';
import type { CaseVerdict } from '../verdict';
import { createVerdictText, renderMessage } from './render-message';

/** A grading in words, for a terminal. */
export function formatGrading(
  { verdict, console, consoleTruncated }: GradingResult,
  { exercise, locale }: { readonly exercise: LoadedExercise; readonly locale: Locale },
): string {
  const { definition } = exercise;
  const text = createVerdictText(locale);
  const render = (message: NonNullable<CaseVerdict['message']>) =>
    renderMessage(text, message, { locale, messages: definition.messages });
  const titles = collectTitles(exercise, verdict.seed);
  const formatCase = (each: CaseVerdict) => {
    const label = text(each.visible ? 'report.visible' : 'report.hidden');
    const points = each.maxPoints > 0 ? ` (${each.points}/${each.maxPoints})` : '';
    const reason = each.message === null || each.passed ? [] : [`      ${render(each.message)}`];
    return [
      `  ${each.passed ? '✓' : '✗'} ${label} · ${titles.get(each.id)?.[locale] ?? each.id}${points}`,
      ...reason,
    ];
  };
  const mistake = exercise.mistakes.find(({ id }) => id === verdict.misconception);
  const status = text(`status.${verdict.status}`);
  return [
    text('report.summary', {
      exercise: definition.id,
      status,
      score: verdict.score,
      maxScore: verdict.maxScore,
    }),
    ...(verdict.message ? [render(verdict.message)] : []),
    ...verdict.cases.flatMap(formatCase),
    ...(mistake
      ? ['', text('report.misconception', { id: mistake.id }), indent(mistake.feedback[locale])]
      : []),
    ...(console.length > 0 ? ['', text('report.console')] : []),
    ...console.map((line) => indent(toPrintable(line.text))),
    ...(consoleTruncated ? [text('report.console_truncated')] : []),
    '',
    text('report.verified', {
      device: verdict.device,
      milliseconds: Math.round(verdict.durationMs),
      seed: verdict.seed,
    }),
  ].join('\n');
}

function collectTitles(exercise: LoadedExercise, seed: string): ReadonlyMap<string, Text> {
  const { visible, checks } = exercise.definition;
  return new Map(
    [...visible, ...drawHiddenCases(exercise, seed), ...checks].map(({ id, title }) => [id, title]),
  );
}

function indent(text: string): string {
  return text.trim().replace(/^/gm, '  ');
}

/** Without control characters: printed by the submission, they would steer the reader's terminal. */
function toPrintable(text: string): string {
  return text.replace(/(?![\n\t])\p{Cc}/gu, '\uFFFD');
}
