import type { CatalogFault } from './catalog-fault';
import type { ChapterDefinition, LoadedExercise, Text } from './types';

const HANGUL = /[\uac00-\ud7a3]/;
const LATIN = /[A-Za-z]{3}/;

interface NamedText {
  readonly name: string;
  readonly text: Text;
  /** Prose is expected to be in its language; a case's title may be a bare formula. */
  readonly prose: boolean;
}

/** Checks every text but the statements: both languages there, in their own language, with the same placeholders. */
export function validateTexts(exercise: LoadedExercise, path: string): CatalogFault[] {
  const faults: CatalogFault[] = listTexts(exercise).flatMap(({ name, text, prose }) =>
    checkText(text, prose).map(({ code, locale }) => ({
      file: `${path}/exercise.ts`,
      code,
      params: { text: name, language: locale ?? 'ko, en' },
    })),
  );
  if (exercise.definition.hints.length === 0) faults.push({ file: `${path}/exercise.ts`, code: 'no_hints' });
  return faults;
}

/** Checks a chapter's texts in the same way. */
export function validateChapter(chapter: ChapterDefinition, file: string): CatalogFault[] {
  const texts = [
    { name: 'title', text: chapter.title },
    { name: 'summary', text: chapter.summary },
    ...chapter.goals.map((text, index) => ({ name: `goals[${index}]`, text })),
    ...chapter.glossary.map(({ id, definition }) => ({
      name: `glossary.${id}.definition`,
      text: definition,
    })),
    // A term such as GPT is the same word in both languages.
    ...chapter.glossary.map(({ id, term }) => ({ name: `glossary.${id}.term`, text: term, prose: false })),
  ];
  return texts.flatMap(({ name, text, prose = true }: { name: string; text: Text; prose?: boolean }) =>
    checkText(text, prose).map(({ code, locale }) => ({
      file,
      code,
      params: { text: name, language: locale ?? 'ko, en' },
    })),
  );
}

/** Every text of an exercise outside its statements and hidden cases, with a name that finds it in the file. */
export function listTexts({ definition, mistakes }: LoadedExercise): NamedText[] {
  const prose = (name: string, text: Text) => ({ name, text, prose: true });
  const label = (name: string, text: Text) => ({ name, text, prose: false });
  return [
    prose('title', definition.title),
    prose('summary', definition.summary),
    prose('resultDoc', definition.resultDoc),
    ...definition.params.map(({ name, doc }) => prose(`params.${name}.doc`, doc)),
    ...definition.hints.map((hint, index) => prose(`hints[${index}]`, hint)),
    ...definition.visible.map(({ id, title }) => label(`visible.${id}.title`, title)),
    ...definition.checks.map(({ id, title }) => label(`checks.${id}.title`, title)),
    ...Object.entries(definition.messages).map(([key, text]) => prose(`messages.${key}`, text)),
    ...mistakes.map(({ id, feedback }) => prose(`mistakes/${id}.feedback`, feedback)),
  ];
}

interface TextFault {
  readonly code: 'empty_text' | 'wrong_language' | 'placeholder_mismatch';
  readonly locale?: 'ko' | 'en';
}

function checkText(text: Text, prose: boolean): TextFault[] {
  const faults: TextFault[] = [];
  for (const locale of ['ko', 'en'] as const) {
    if (!text[locale]?.trim()) faults.push({ code: 'empty_text', locale });
  }
  if (faults.length > 0) return faults;
  if (HANGUL.test(text.en)) faults.push({ code: 'wrong_language', locale: 'en' });
  if (prose && !HANGUL.test(text.ko) && LATIN.test(stripMarkup(text.ko)))
    faults.push({ code: 'wrong_language', locale: 'ko' });
  if (listPlaceholders(text.ko) !== listPlaceholders(text.en)) faults.push({ code: 'placeholder_mismatch' });
  return faults;
}

/** Formulas and code are in no language. */
function stripMarkup(text: string): string {
  return text.replace(/\$[^$]*\$|`[^`]*`/g, '');
}

/** The `{name}` placeholders outside formulas and code, sorted, as one comparable text. */
function listPlaceholders(text: string): string {
  return [...stripMarkup(text).matchAll(/\{(\w+)/g)]
    .map(([, name]) => name)
    .sort()
    .join(',');
}
