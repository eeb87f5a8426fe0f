import { z } from 'zod';
import type { Text } from '../../../exercise/types';
import { defineKind } from '../../define-kind';
import { TextSchema } from '../../options';
import type { ItemBase, ItemFault, ItemTexts, Marking } from '../../types';
import { editDistance, isHangul, normalizeWord, stripParticle } from './normalize-word';

/** A term to be named: Korean or English, with synonyms. Spaces, case and particles do not matter. */
export interface ShortTextItem extends ItemBase, ItemTexts {
  readonly kind: 'short-text';
  /** The first of each language is the one that is shown; the others count as well: 과대적합, 과적합, 오버피팅. */
  readonly answers: { readonly ko: readonly string[]; readonly en: readonly string[] };
  /** Spellings that count although they are wrong, such as '과대적함' or 'overfiting'. */
  readonly misspellings?: readonly string[];
  /** Answers that people give and that are wrong, each with its reason. At least two. */
  readonly wrong: readonly { readonly answers: readonly string[]; readonly why: Text }[];
}

const KeySchema = z.object({
  answers: z.object({ ko: z.array(z.string()), en: z.array(z.string()) }),
  misspellings: z.array(z.string()),
  wrong: z.array(z.object({ answers: z.array(z.string()), why: TextSchema })),
});
type Key = z.infer<typeof KeySchema>;
const AnswerSchema = z.strictObject({ text: z.string().max(120) });
export type ShortTextAnswer = z.infer<typeof AnswerSchema>;

export const shortText = defineKind(
  {
    kind: 'short-text',
    view: z.object({}),
    key: KeySchema,
    answer: AnswerSchema,
    compile: (item: ShortTextItem) => [
      {
        prompt: item.prompt,
        explanation: item.explanation,
        view: {},
        key: {
          answers: { ko: [...item.answers.ko], en: [...item.answers.en] },
          misspellings: [...(item.misspellings ?? [])],
          wrong: item.wrong.map(({ answers, why }) => ({ answers: [...answers], why })),
        },
      },
    ],
    show: () => ({}),
    mark,
    reveal: ({ key: { answers } }) => ({
      right: {
        ko: `${answers.ko[0] ?? ''} (${answers.en[0] ?? ''})`,
        en: `${answers.en[0] ?? ''} (${answers.ko[0] ?? ''})`,
      },
    }),
    check,
    solve: ({ answers }) => ({ text: answers.ko[0] ?? '' }),
    tally: (_, { text }) => {
      const word = normalizeWord(text);
      return word === '' ? [] : [word];
    },
  },
  (item): item is ShortTextItem => 'kind' in item && item.kind === 'short-text',
);

/** A term with its gloss, '에포크(epoch)': both parts are looked at, and neither may be a wrong answer. */
function mark(key: Key, { text }: ShortTextAnswer): Marking {
  const whole = markTerm(key, text);
  const [, term, gloss] = /^(.+?)\s*[(（](.+)[)）]\s*$/.exec(text) ?? [];
  if (whole.status === 'right' || term === undefined || gloss === undefined) return whole;
  const parts = [term, gloss].map((part) => markTerm(key, part));
  const slip = parts.find(({ status, notes }) => status === 'wrong' && notes.length > 0);
  return slip ?? parts.find(({ status }) => status === 'right') ?? whole;
}

function markTerm(key: Key, text: string): Marking {
  const given = normalizeWord(text);
  if (given === '') return { status: 'invalid', fraction: 0, notes: [{ message: 'noWord' }] };
  const answers = [...key.answers.ko, ...key.answers.en];
  // As it stands first: '추론' must not lose its '론', nor 'bias' be read as something else.
  for (const word of [given, stripParticle(given)]) {
    const exact = answers.find((answer) => normalizeWord(answer) === word);
    if (exact !== undefined) return { status: 'right', fraction: 1, takenAs: exact, notes: [] };
    const slip = key.wrong.find((wrong) => wrong.answers.some((answer) => normalizeWord(answer) === word));
    if (slip !== undefined)
      return { status: 'wrong', fraction: 0, takenAs: text.trim(), notes: [{ text: slip.why }] };
  }
  const meant = findMeant(key, given) ?? findMeant(key, stripParticle(given));
  if (meant !== undefined)
    return {
      status: 'right',
      fraction: 1,
      takenAs: meant,
      notes: [{ message: 'spelling', params: { word: meant } }],
    };
  return { status: 'wrong', fraction: 0, takenAs: text.trim(), notes: [] };
}

/**
 * The answer of which this is a misspelling: one the author lists, or one letter off in a long word. Words that are a wrong
 * answer, or as near to one, are never taken for a right one: underfitting is not a slip of overfitting.
 */
function findMeant(key: Key, given: string): string | undefined {
  const shown = (isHangul(given) ? key.answers.ko[0] : key.answers.en[0]) ?? key.answers.ko[0];
  if (key.misspellings.some((word) => normalizeWord(word) === given)) return shown;
  const wrong = key.wrong.flatMap(({ answers }) => answers.map(normalizeWord));
  return [...key.answers.ko, ...key.answers.en].find((answer) => {
    const word = normalizeWord(answer);
    const isLong = isHangul(word) ? word.length >= 5 : word.length >= 7;
    // A digit is never a slip of another: L1 is not L2, one shot not none.
    const digits = (text: string) => text.replaceAll(/\D/g, '');
    if (!isLong || digits(word) !== digits(given) || editDistance(word, given) > 1) return false;
    return wrong.every((other) => editDistance(other, given) > editDistance(word, given));
  });
}

function check(item: ShortTextItem): ItemFault[] {
  const answers = [...item.answers.ko, ...item.answers.en];
  const wrong = item.wrong.flatMap((one) => one.answers);
  const key: Key = {
    answers: { ko: [...item.answers.ko], en: [...item.answers.en] },
    misspellings: [...(item.misspellings ?? [])],
    wrong: item.wrong.map((one) => ({ answers: [...one.answers], why: one.why })),
  };
  const isRight = (text: string) => mark(key, { text }).status === 'right';
  return [
    ...(item.answers.ko.length === 0 || item.answers.en.length === 0 ? [{ code: 'no_answer' }] : []),
    ...(item.wrong.length < 2 ? [{ code: 'too_few_slips', params: { count: item.wrong.length } }] : []),
    ...answers
      .filter((text) => !isRight(text))
      .map((text) => ({ code: 'answer_not_right', params: { text } })),
    ...answers
      .filter((text) => isHangul(text) && !isRight(`${text}이라고`) && !isRight(`${text}라고`))
      .map((text) => ({ code: 'answer_not_right', params: { text: `${text}라고` } })),
    ...(item.misspellings ?? [])
      .filter((text) => !isRight(text))
      .map((text) => ({ code: 'answer_not_right', params: { text } })),
    ...wrong.filter(isRight).map((text) => ({ code: 'wrong_is_right', params: { text } })),
  ];
}
