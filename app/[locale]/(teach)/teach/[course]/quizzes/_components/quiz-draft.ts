import type { KeysShown, Quiz } from '@/lib/quiz/graded/access';
import { toKoreanTime } from '@/lib/korean-time';
import { toNewDates } from '@/lib/quiz/graded/teach/new-dates';
import type { QuizPart } from '@/lib/quiz/graded/types';

/** A quiz as its form has it: instants and numbers as they stand in the fields. */
export interface QuizDraft {
  readonly titleKo: string;
  readonly titleEn: string;
  readonly parts: readonly QuizPart[];
  /** 'YYYY-MM-DDTHH:mm' in Korea, where the deadlines are. */
  readonly opensAt: string;
  /** '': stays open. */
  readonly closesAt: string;
  /** Minutes; '': no limit. */
  readonly limit: string;
  readonly attempts: string;
  readonly shuffles: boolean;
  readonly ownParameters: boolean;
  readonly keysShown: KeysShown;
}

export function toField(instant: Date): string {
  return toKoreanTime(instant).slice(0, 16);
}

function toInstant(field: string): string {
  return `${field}:00+09:00`;
}

export function toNewDraft(now: Date): QuizDraft {
  const { opensAt, closesAt } = toNewDates(now);
  return {
    titleKo: '',
    titleEn: '',
    parts: [],
    opensAt: toField(opensAt),
    closesAt: toField(closesAt),
    limit: '20',
    attempts: '1',
    shuffles: true,
    ownParameters: true,
    keysShown: 'after_attempt',
  };
}

export function toDraft(quiz: Quiz): QuizDraft {
  return {
    titleKo: quiz.title.ko,
    titleEn: quiz.title.en,
    parts: quiz.parts,
    opensAt: toField(quiz.opensAt),
    closesAt: quiz.closesAt === null ? '' : toField(quiz.closesAt),
    limit: quiz.timeLimitS === null ? '' : String(quiz.timeLimitS / 60),
    attempts: String(quiz.attemptsAllowed),
    shuffles: quiz.shuffles,
    ownParameters: quiz.ownParameters,
    keysShown: quiz.keysShown,
  };
}

/** What the server is sent, which parses and judges it. */
export function toSettings(draft: QuizDraft) {
  const { titleKo, titleEn, parts, opensAt, closesAt, limit, attempts, shuffles, ownParameters, keysShown } =
    draft;
  return {
    ...{
      titleKo,
      titleEn: titleEn.trim() === '' ? titleKo : titleEn,
      parts,
      shuffles,
      ownParameters,
      keysShown,
    },
    opensAt: toInstant(opensAt),
    closesAt: closesAt === '' ? null : toInstant(closesAt),
    timeLimitS: limit === '' ? null : Math.round(Number(limit) * 60),
    attemptsAllowed: Number(attempts),
  };
}

/** Whether a student may see the keys and then attempt the quiz again. */
export function showsKeysBeforeRetry({
  keysShown,
  attempts,
}: Pick<QuizDraft, 'keysShown' | 'attempts'>): boolean {
  return keysShown === 'after_attempt' && Number(attempts) > 1;
}
