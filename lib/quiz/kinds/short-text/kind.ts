import { z } from 'zod';
import type { Text } from '../../../exercise/types';
import { defineKind } from '../../define-kind';
import { TextSchema } from '../../options';
import type { ItemBase, ItemFault, ItemTexts, Marking } from '../../types';
import { listReadings } from './list-readings';
import { editDistance, isHangul, normalizeWord } from './normalize-word';
import { isSymbol, listCuts, splitGloss, splitList } from './split-answer';

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

function mark(key: Key, { text }: ShortTextAnswer): Marking {
  return markText(toTerms(key), text);
}

/** A key with its words as they are compared. */
interface Terms {
  readonly answers: readonly { readonly answer: string; readonly word: string }[];
  readonly slips: readonly { readonly word: string; readonly why: Text }[];
  readonly misspellings: ReadonlySet<string>;
  /** What is shown for a misspelling that the author lists. */
  readonly shown: { readonly ko: string; readonly en: string };
}

function toTerms({ answers: { ko, en }, wrong, misspellings }: Key): Terms {
  return {
    answers: [...ko, ...en].map((answer) => ({ answer, word: normalizeWord(answer) })),
    slips: wrong.flatMap(({ answers, why }) =>
      answers.map((answer) => ({ word: normalizeWord(answer), why })),
    ),
    misspellings: new Set(misspellings.map(normalizeWord)),
    shown: { ko: ko[0] ?? '', en: en[0] ?? ko[0] ?? '' },
  };
}

/** A term as a whole, or in several forms: with a gloss, as a list of names, in two languages. */
function markText(terms: Terms, text: string): Marking {
  const listed = markListed(terms, text);
  // Before the whole: 'bias, weight' are two terms, 'bias weight' is one.
  if (listed !== undefined && isSlip(listed)) return listed;
  const whole = markTerm(terms, text);
  const isDecided =
    whole.status === 'invalid' || isSlip(whole) || (isRight(whole) && whole.notes.length === 0);
  if (isDecided) return whole;
  // Also where the whole looks like a misspelling, which 'step size η' is not. But 'residul error' is one, not two terms.
  const cut = markInTwoLanguages(terms, text);
  const parts = cut !== undefined && isSlip(cut) && isRight(whole) ? whole : cut;
  return markGlossed(terms, text) ?? listed ?? parts ?? whole;
}

const isRight = ({ status }: Marking) => status === 'right';
/** A wrong answer that the author has foreseen. */
const isSlip = ({ status, notes }: Marking) => status === 'wrong' && notes.length > 0;

/** '에포크(epoch)': neither part may be a wrong answer. What follows the bracket may deny the term: '…이 아니다'. */
function markGlossed(terms: Terms, text: string): Marking | undefined {
  const found = splitGloss(text);
  if (found === undefined) return undefined;
  const { term, gloss, tail } = found;
  const [named, glossed] = [markText(terms, term + tail), markText(terms, gloss)];
  const slip = [named, glossed].find(isSlip);
  if (slip !== undefined) return slip;
  if (tail !== '') return isRight(named) ? named : undefined;
  if (isRight(named)) return isRight(glossed) || !isMore(terms, gloss) ? named : undefined;
  return isRight(glossed) && !isMore(terms, term) ? glossed : undefined;
}

/** '과대적합 방지' says more than 과대적합, and may be something else. */
function isMore({ answers }: Terms, text: string): boolean {
  const word = normalizeWord(text);
  return answers.some((answer) => answer.word.length > 1 && word.includes(answer.word));
}

/** '은닉층, hidden layer': every part must name the term. */
function markListed(terms: Terms, text: string): Marking | undefined {
  const parts = splitList(text).map((part) => markText(terms, part));
  return parts.find(isSlip) ?? joinRight(parts);
}

/** 'hidden layer 은닉층', '학습률 η': both must name the term, one of them in Korean or one by its symbol. */
function markInTwoLanguages(terms: Terms, text: string): Marking | undefined {
  const pairs = listCuts(text).map((cut) => ({ cut, parts: cut.map((part) => markTerm(terms, part)) }));
  const pair = pairs.find(
    ({ cut, parts }) => parts.every(isRight) && (cut.some(isSymbol) || new Set(parts.map(isKorean)).size > 1),
  );
  if (pair !== undefined) return joinRight(pair.parts);
  // Both the term and a wrong answer. A wrong answer with other words beside it is something else.
  return pairs.find(({ parts }) => parts.some(isRight) && parts.some(isSlip))?.parts.find(isSlip);
}

const isKorean = ({ takenAs = '' }: Marking) => isHangul(takenAs);

/** The marking of the first part, with what is to be said of each, if every part is right. */
function joinRight(parts: readonly Marking[]): Marking | undefined {
  const [first] = parts;
  if (first === undefined || !parts.every(isRight)) return undefined;
  return { ...first, notes: parts.flatMap(({ notes }) => notes) };
}

function markTerm(terms: Terms, text: string): Marking {
  if (normalizeWord(text) === '') return { status: 'invalid', fraction: 0, notes: [{ message: 'noWord' }] };
  const readings = listReadings(text);
  // What is known in any reading comes before what is near in the first.
  for (const word of readings) {
    const exact = terms.answers.find((answer) => answer.word === word);
    if (exact !== undefined) return { status: 'right', fraction: 1, takenAs: exact.answer, notes: [] };
    const slip = terms.slips.find((wrong) => wrong.word === word);
    if (slip !== undefined)
      return { status: 'wrong', fraction: 0, takenAs: text.trim(), notes: [{ text: slip.why }] };
  }
  const [meant] = readings.flatMap((word) => findMeant(terms, word) ?? []);
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
function findMeant({ answers, slips, misspellings, shown }: Terms, given: string): string | undefined {
  if (misspellings.has(given)) return isHangul(given) ? shown.ko : shown.en;
  return answers.find(({ word }) => {
    const isLong = isHangul(word) ? word.length >= 5 : word.length >= 7;
    // First what is quickly told: a long answer is looked at in many parts.
    if (!isLong || Math.abs(word.length - given.length) > 1) return false;
    // A letter of another script before a term makes another one: k-최근접 이웃 is not 최근접 이웃.
    if (SCRIPTS.some((script) => script.test(word.charAt(0)) !== script.test(given.charAt(0)))) return false;
    // A digit is never a slip of another: L1 is not L2, one shot not none.
    if (digitsOf(word) !== digitsOf(given) || editDistance(word, given) > 1) return false;
    return slips.every((slip) => editDistance(slip.word, given) > editDistance(word, given));
  })?.answer;
}

const SCRIPTS = [/\p{Script=Hangul}/u, /\p{Script=Latin}/u, /\p{Script=Greek}/u];
const digitsOf = (word: string) => word.replaceAll(/\D/g, '');

function check(item: ShortTextItem): ItemFault[] {
  const answers = [...item.answers.ko, ...item.answers.en];
  const wrong = item.wrong.flatMap((one) => one.answers);
  const terms = toTerms({
    answers: { ko: [...item.answers.ko], en: [...item.answers.en] },
    misspellings: [...(item.misspellings ?? [])],
    wrong: item.wrong.map((one) => ({ answers: [...one.answers], why: one.why })),
  });
  const isMarkedRight = (text: string) => isRight(markText(terms, text));
  return [
    ...(item.answers.ko.length === 0 || item.answers.en.length === 0 ? [{ code: 'no_answer' }] : []),
    ...(item.wrong.length < 2 ? [{ code: 'too_few_slips', params: { count: item.wrong.length } }] : []),
    ...[...answers.flatMap(listForms), ...(item.misspellings ?? [])]
      .filter((text) => !isMarkedRight(text))
      .map((text) => ({ code: 'answer_not_right', params: { text } })),
    ...wrong
      .flatMap(listForms)
      .filter(isMarkedRight)
      .map((text) => ({ code: 'wrong_is_right', params: { text } })),
  ];
}

/** A term and the forms in which it is given most often. */
function listForms(term: string): string[] {
  const endings = ['이란', '란', '이라고', '라고'].map((ending) => term + ending);
  return [term, ...endings, ...(isHangul(term) ? [] : [`the ${term}`, `a ${term}`])];
}
