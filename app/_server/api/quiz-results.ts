import { z } from 'zod';
import type { CsvField } from '@/lib/csv';
import { LOCALES } from '@/lib/i18n/locales';
import { toKoreanTime } from '@/lib/korean-time';
import { selectResultSheet, type ResultSheet, type SheetRow } from '@/lib/quiz/graded/teach/result-sheet';
import { toCsvDownload } from '../csv-download';
import type { ApiHandler } from '../serve-request';
import { loadWords } from '../words';

type Words = Awaited<ReturnType<typeof loadWords>>;

const LocaleSchema = z.enum(LOCALES).catch('ko');
/** Letters of a title in the name of a file, which has 255 bytes at most; one of Hangul has three. */
const TITLE_LENGTH = 60;

/** GET /api/quizzes/:id/results?locale=: the results of a quiz as CSV, for those who teach its course. */
export const getQuizResults: ApiHandler = async (api) => {
  const viewer = await api.viewer();
  const sheet = await selectResultSheet(api.db, viewer, api.params.id ?? '');
  const locale = LocaleSchema.parse(new URL(api.request.url).searchParams.get('locale'));
  const words = await loadWords(locale, 'teachQuiz');
  const title = [...sheet.quiz.title[locale]].slice(0, TITLE_LENGTH).join('');
  const date = toKoreanTime(sheet.quiz.now).slice(0, 10);
  return toCsvDownload({ name: words('export.file', { title, date }), rows: toRows(sheet, words) });
};

function toRows({ itemIds, rows }: ResultSheet, words: Words): CsvField[][] {
  const columns = [
    ...['name', 'email', 'attempt', 'state', 'startedAt', 'endedAt', 'lateS'],
    ...['points', 'maxPoints', 'pending', 'pendingItems'],
  ].map((column) => words(`export.columns.${column}`));
  const items = itemIds.map((id, place) => words('export.item', { number: place + 1, id }));
  const header = [...columns, ...items];
  return [
    header,
    ...rows.map((row) => {
      const fields = toFields(row, words);
      // Every line has as many fields, those of who has not begun as well.
      return header.map((_, place) => fields[place] ?? null);
    }),
  ];
}

function toFields({ student: { name, email }, attempt }: SheetRow, words: Words): CsvField[] {
  if (attempt === null) return [name, email, null, words('export.notTaken')];
  const { number, state, startedAt, endedAt, lateS, score, points, pendingIds } = attempt;
  return [
    ...[name, email, number, words(`results.states.${state}`)],
    ...[toField(startedAt), endedAt === null ? null : toField(endedAt), lateS],
    ...(score === null ? [null, null, null] : [score.points, score.maxPoints, score.pending].map(round)),
    pendingIds.join(' '),
    ...points.map((one) => (one === null ? null : round(one))),
  ];
}

/** Without what adding fractions leaves at the end, as in 0.30000000000000004. */
function round(points: number): number {
  return Number(points.toFixed(6));
}

/** ISO 8601 in Korea's time, as pages show it, with its zone. */
const toField = (instant: Date) => `${toKoreanTime(instant)}+09:00`;
