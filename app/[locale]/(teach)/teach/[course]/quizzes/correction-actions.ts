'use server';

import { z } from 'zod';
import { getDatabase } from '@/db/client';
import { renderInline } from '@/lib/exercise/render-inline';
import { LOCALES } from '@/lib/i18n/locales';
import type { CorrectionEffect } from '@/lib/quiz/graded/teach/correction-effect';
import {
  applyCorrection,
  CorrectionInputSchema,
  previewCorrection,
  previewRevocation,
  revokeCorrection,
} from '@/lib/quiz/graded/teach/corrections';
import { describeAnswer } from '@/lib/quiz/graded/teach/describe-answer';
import { selectGivenAnswers } from '@/lib/quiz/graded/teach/given-answers';
import type { DealtVariant } from '@/lib/quiz/graded/types';
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

/** What some students were asked, and what they answered to just this. */
export interface CorrectedVariant {
  readonly variant: DealtVariant;
  readonly promptHtml: string;
  readonly answers: readonly AnswerChoice[];
}

export interface CorrectedItem {
  /** Students are asked different things: an answer that is right for some is wrong for others. */
  readonly isVaried: boolean;
  /** It does not count: nothing waits, and what is accepted earns nothing. */
  readonly isLeftOut: boolean;
  readonly variants: readonly CorrectedVariant[];
}

/** An item as it was dealt, with the answers that were given to it. */
export async function openItem(
  quizId: string,
  itemId: string,
  locale: string,
): Promise<ActionValue<CorrectedItem>> {
  return runForValue('open-item', async () => {
    const id = parseArgument(IdSchema, itemId);
    const language = parseArgument(z.enum(LOCALES), locale);
    const [{ isLeftOut, variants }, bank] = await Promise.all([
      selectGivenAnswers(getDatabase(), await currentViewer(), {
        quizId: parseArgument(IdSchema, quizId),
        itemId: id,
      }),
      currentBank(),
    ]);
    return {
      isLeftOut,
      // One that has been dealt once so far may be dealt with other numbers before the quiz closes.
      isVaried: variants.length > 1 || (bank.byId.get(id)?.variants.length ?? 0) > 1,
      variants: variants.map(({ variant, prompt, view, answers }) => ({
        variant,
        promptHtml: renderInline(prompt[language]),
        answers: answers.map(({ answer, status, count }) => ({
          answer: JSON.stringify(answer),
          words: describeAnswer(view, answer, language),
          status,
          count,
        })),
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

export async function previewUndo(
  quizId: string,
  correctionId: string,
): Promise<ActionValue<CorrectionEffect>> {
  return runForValue('preview-revocation', async () =>
    previewRevocation(getDatabase(), await currentViewer(), {
      quizId: parseArgument(IdSchema, quizId),
      correctionId: parseArgument(IdSchema, correctionId),
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
