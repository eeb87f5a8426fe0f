/**
 * Search over a published course: chapters, terms with their formulas, and exercises, in both languages at once. Korean is found by
 * whole and half-typed syllables (`경사하ㄱ`) and by initial consonants (`ㄱㅅㅎㄱㅂ`), formulas by their TeX or as they are read.
 */
import { disassemble, getChoseong } from 'es-hangul';
import { toPlainText } from './plain-text';
import type { PublishedCourse } from './published-course';
import type { Text } from './types';

export interface SearchHit {
  readonly kind: 'chapter' | 'term' | 'exercise';
  /** Of the chapter, term or exercise. */
  readonly id: string;
  readonly chapterId: string;
}

/** A longer query finds no more, and costs the server more. */
export const MAX_QUERY = 100;
const MAX_HITS = 50;

interface Field {
  /** Without case and spaces, so that 경사 하강법 and 경사하강법 are the same. */
  readonly text: string;
  /** Where words begin in `text`. */
  readonly starts: ReadonlySet<number>;
  readonly jamo: string;
  readonly initials: string;
  readonly weight: number;
}

interface Entry {
  readonly hit: SearchHit;
  readonly fields: readonly Field[];
  /** TeX and reading of the formula, without spaces, braces and backslashes. */
  readonly formulas: readonly string[];
}

const WEIGHTS = { name: 8, alias: 6, id: 4, text: 1 };
const FORMULA_SCORE = 6;

/** What a query finds, best first; nothing for an empty one. Every word of it must be found. */
export function searchCourse(course: PublishedCourse, query: string): readonly SearchHit[] {
  const words = query.slice(0, MAX_QUERY).normalize('NFC').trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const formula = toFormula(words.join(''));
  return indexOf(course)
    .map((entry) => ({ entry, score: Math.max(scoreWords(entry, words), scoreFormula(entry, formula)) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_HITS)
    .map(({ entry }) => entry.hit);
}

const indexes = new WeakMap<PublishedCourse, readonly Entry[]>();

function indexOf(course: PublishedCourse): readonly Entry[] {
  const known = indexes.get(course);
  if (known) return known;
  const built = [...listTerms(course), ...listExercises(course), ...listChapters(course)];
  indexes.set(course, built);
  return built;
}

function listTerms({ chapters }: PublishedCourse): Entry[] {
  return chapters.flatMap((chapter) =>
    chapter.glossary.map(({ id, term, aliases, definition, formula }) => ({
      hit: { kind: 'term', id, chapterId: chapter.id },
      fields: [
        ...toFields(term, WEIGHTS.name),
        ...aliases.map((alias) => toField(alias, WEIGHTS.alias)),
        toField(id.replaceAll('-', ' '), WEIGHTS.id),
        ...toFields(definition, WEIGHTS.text),
      ],
      formulas: formula === null ? [] : [toFormula(formula), toFormula(toPlainText(`$${formula}$`))],
    })),
  );
}

function listExercises({ exercises }: PublishedCourse): Entry[] {
  return exercises.map(({ id, chapterId, title, summary, entry }) => ({
    hit: { kind: 'exercise', id, chapterId },
    fields: [
      ...toFields(title, WEIGHTS.name),
      toField(id.replaceAll('-', ' '), WEIGHTS.id),
      toField(entry, WEIGHTS.id),
      ...toFields(summary, WEIGHTS.text),
    ],
    formulas: [],
  }));
}

function listChapters({ chapters }: PublishedCourse): Entry[] {
  return chapters.map(({ id, title, summary }) => ({
    hit: { kind: 'chapter', id, chapterId: id },
    fields: [...toFields(title, WEIGHTS.name), ...toFields(summary, WEIGHTS.text)],
    formulas: [],
  }));
}

function toFields({ ko, en }: Text, weight: number): Field[] {
  return [toField(ko, weight), toField(en, weight)];
}

function toField(source: string, weight: number): Field {
  const starts = new Set<number>();
  let text = '';
  for (const word of source
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s()\-–·,/]+/)) {
    starts.add(text.length);
    text += word;
  }
  return { text, starts, jamo: disassemble(text), initials: getChoseong(text), weight };
}

/** Every word must be found somewhere; its best field counts. */
function scoreWords({ fields }: Entry, words: readonly string[]): number {
  let total = 0;
  for (const word of words) {
    const best = Math.max(...fields.map((field) => field.weight * matchWord(field, word.toLowerCase())));
    if (best <= 0) return 0;
    total += best;
  }
  return total;
}

const HANGUL = /[ㄱ-ㅎㅏ-ㅣ가-힣]/;
const ONLY_INITIALS = /^[ㄱ-ㅎ]+$/;
/** Single letters are in every text. */
const SHORT_LATIN = /^[a-z]$/;

/** How well a word fits a field: whole, its beginning, a word's beginning, somewhere; 0 where it does not. */
function matchWord(field: Field, word: string): number {
  if (SHORT_LATIN.test(word)) return field.text === word ? 1 : 0;
  const place = field.text.indexOf(word);
  if (place >= 0) return field.text === word ? 1 : place === 0 ? 0.9 : field.starts.has(place) ? 0.7 : 0.4;
  if (ONLY_INITIALS.test(word)) return matchInitials(field, word);
  if (!HANGUL.test(word)) return 0;
  const jamo = field.jamo.indexOf(disassemble(word));
  return jamo < 0 ? 0 : jamo === 0 ? 0.8 : 0.3;
}

/** Initial consonants are looked for in names alone: a sentence has nearly all of them. */
function matchInitials({ initials, weight }: Field, word: string): number {
  if (weight < WEIGHTS.alias || word.length < 2) return 0;
  const place = initials.indexOf(word);
  return place < 0 ? 0 : initials === word ? 0.9 : place === 0 ? 0.7 : 0.3;
}

function scoreFormula({ formulas }: Entry, formula: string): number {
  if (formula.length < 3) return 0;
  return formulas.some((known) => known.includes(formula)) ? FORMULA_SCORE : 0;
}

function toFormula(source: string): string {
  return source
    .toLowerCase()
    .replace(/\\(?:left|right|operatorname|mathrm|text|displaystyle)/g, '')
    .replace(/[\s{}\\$*]/g, '');
}
