'use server';

import { z } from 'zod';
import { getDatabase } from '@/db/client';
import { LOCALES } from '@/lib/i18n/locales';
import {
  applyCorrection,
  CorrectionInputSchema,
  previewCorrection,
  revokeCorrection,
  type CorrectionEffect,
} from '@/lib/quiz/graded/teach/corrections';
import { describeAnswer } from '@/lib/quiz/graded/teach/describe-answer';
import { listGivenAnswers } from '@/lib/quiz/graded/teach/given-answers';
import { toFound } from '@/lib/quiz/graded/teach/search-bank';
import { parseArgument, runForValue, type ActionValue } from '@/app/_server/action-value';
import { currentBank } from '@/app/_server/quiz-bank';
import { currentViewer } from '@/app/_server/viewer';

const IdSchema = z.string().max(80);

export interface AnswerChoice {
  /** JSON of the answer, as a correction takes it. */
  readonly answer: string;
  readonly words: string;
  readonly status: string;
  readonly count: number;
}

export interface CorrectedItem {
  /** Absent where the bank has the item no more. */
  readonly promptHtml?: string;
  readonly answers: readonly AnswerChoice[];
}

/** An item with the answers that were given to it. */
export async function openItem(
  quizId: string,
  itemId: string,
  locale: string,
): Promise<ActionValue<CorrectedItem>> {
  return runForValue('open-item', async () => {
    const id = parseArgument(IdSchema, itemId);
    const language = parseArgument(z.enum(LOCALES), locale);
    const [given, bank] = await Promise.all([
      listGivenAnswers(getDatabase(), await currentViewer(), {
        quizId: parseArgument(IdSchema, quizId),
        itemId: id,
      }),
      currentBank(),
    ]);
    const item = bank.byId.get(id);
    return {
      ...(item === undefined ? {} : { promptHtml: toFound(item, language).promptHtml }),
      answers: given.map(({ answer, status, count }) => ({
        answer: JSON.stringify(answer),
        words: describeAnswer(item?.variants[0]?.view, answer, language),
        status,
        count,
      })),
    };
  });
}

export async function previewChange(
  quizId: string,
  correction: unknown,
): Promise<ActionValue<CorrectionEffect>> {
  return runForValue('preview-correction', async () =>
    previewCorrection(getDatabase(), await currentViewer(), {
      quizId: parseArgument(IdSchema, quizId),
      correction: parseArgument(CorrectionInputSchema, correction),
      bank: await currentBank(),
    }),
  );
}

export async function applyChange(
  quizId: string,
  correction: unknown,
  reason: string,
): Promise<ActionValue<CorrectionEffect>> {
  return runForValue('apply-correction', async () =>
    applyCorrection(getDatabase(), await currentViewer(), {
      quizId: parseArgument(IdSchema, quizId),
      correction: parseArgument(CorrectionInputSchema, correction),
      bank: await currentBank(),
      reason: parseArgument(z.string().max(2_000), reason),
    }),
  );
}

export async function revokeChange(
  quizId: string,
  correctionId: string,
): Promise<ActionValue<CorrectionEffect>> {
  return runForValue('revoke-correction', async () =>
    revokeCorrection(getDatabase(), await currentViewer(), {
      quizId: parseArgument(IdSchema, quizId),
      correctionId: parseArgument(IdSchema, correctionId),
    }),
  );
}
