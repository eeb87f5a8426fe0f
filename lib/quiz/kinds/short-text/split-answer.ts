import { normalizeWord } from './normalize-word';

/** A term with what stands in brackets after it, '에포크(epoch)라고 한다': the bracket taken out, what follows is the tail. */
export function splitGloss(
  text: string,
): { readonly term: string; readonly gloss: string; readonly tail: string } | undefined {
  const [, term, gloss, tail] = /^([^()（）]+)[(（]([^()（）]+)[)）](.*)$/s.exec(text) ?? [];
  if (term === undefined || gloss === undefined || tail === undefined) return undefined;
  return { term, gloss, tail: normalizeWord(tail) === '' ? '' : tail };
}

/** '은닉층, hidden layer' or '은닉층 = hidden layer'; nothing where there is only one. */
export function splitList(text: string): readonly string[] {
  const parts = text.split(/[,，、;；/／=＝]/u).filter((part) => normalizeWord(part) !== '');
  return parts.length > 1 ? parts : [];
}

/** Spaces, and places where Korean meets another script. */
const SEAM =
  /\s+|(?<=\p{Script=Hangul})(?=[\p{Script=Latin}\p{Script=Greek}])|(?<=[\p{Script=Latin}\p{Script=Greek}])(?=\p{Script=Hangul})/gu;

/**
 * Every way to cut a text in two, for a term in two languages: 'hidden layer 은닉층'. Not only where the script changes,
 * as 'AI 겨울 AI winter' has to be cut in the middle.
 */
export function listCuts(text: string): readonly (readonly [string, string])[] {
  return [...text.trim().matchAll(SEAM)].map(({ index, 0: gap, input }) => [
    input.slice(0, index),
    input.slice(index + gap.length),
  ]);
}

/** A Greek letter that stands alone. */
export function isSymbol(text: string): boolean {
  return /^\s*\p{Script=Greek}\s*$/u.test(text);
}
