import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CatalogFault } from '../../exercise/catalog-fault';
import { DERIVATION_FILES, STATEMENT_FILES } from '../../exercise/discover-catalog';
import type { LoadedExercise, Locale } from '../../exercise/types';
import { listTexts } from '../../exercise/validate-texts';
import { createRandom } from '../../numeric/random';
import { renderInline } from '../../exercise/render-inline';
import { renderStatement, type RenderedStatement, type StatementOutline } from '../render-statement';

const HANGUL = /[\uac00-\ud7a3]/;

/**
 * Renders statements, derivations and every short text, and compares the outlines of both languages: a section, formula, table or
 * drawing that one of them lacks is a fault. Returns all faults.
 */
export async function checkStatements(exercise: LoadedExercise): Promise<CatalogFault[]> {
  const path = `${exercise.chapterId}/${exercise.definition.id}`;
  const documents = [STATEMENT_FILES, DERIVATION_FILES].map((files) =>
    checkDocument(exercise.folder, { path, files }),
  );
  return [...(await Promise.all(documents)).flat(), ...checkTexts(exercise, path)];
}

interface DocumentFiles {
  /** The folder's, for faults. */
  readonly path: string;
  readonly files: Readonly<Record<Locale, string>>;
}

/** A text of Markdown in both languages: there, each in its own language, renders, and has the same outline. */
async function checkDocument(folder: string, { path, files }: DocumentFiles): Promise<CatalogFault[]> {
  const rendered = await Promise.all(
    (['ko', 'en'] as const).map((locale) =>
      renderOne(join(folder, files[locale]), { locale, file: `${path}/${files[locale]}` }),
    ),
  );
  const faults = rendered.flatMap((one) => one.faults);
  const [ko, en] = rendered.map(({ statement }) => statement?.outline);
  if (ko && en) faults.push(...compareOutlines(ko, en, `${path}/${files.en}`));
  return faults;
}

async function renderOne(
  address: string,
  { locale, file }: { readonly locale: Locale; readonly file: string },
): Promise<{ statement?: RenderedStatement; faults: CatalogFault[] }> {
  const source = await readFile(address, 'utf8').catch(() => undefined);
  if (source === undefined) return { faults: [{ file, code: 'missing_file' }] };
  if (!source.trim())
    return { faults: [{ file, code: 'empty_text', params: { text: 'statement', language: locale } }] };
  const isKorean = HANGUL.test(source);
  const language: CatalogFault[] =
    isKorean === (locale === 'ko')
      ? []
      : [{ file, code: 'wrong_language', params: { text: 'statement', language: locale } }];
  try {
    return { statement: await renderStatement(source), faults: language };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { faults: [...language, { file, code: 'statement', params: { detail } }] };
  }
}

function checkTexts(exercise: LoadedExercise, path: string): CatalogFault[] {
  const hidden = exercise.definition
    .hidden(createRandom('texts'))
    .map(({ id, title }) => ({ name: `hidden.${id}.title`, text: title }));
  // Messages are not formulas: their braces are placeholders.
  const texts = listTexts(exercise).filter(({ name }) => !name.startsWith('messages.'));
  return [...texts, ...hidden].flatMap(({ name, text }) =>
    (['ko', 'en'] as const).flatMap((locale): CatalogFault[] => {
      try {
        renderInline(text[locale]);
        return [];
      } catch (error) {
        const detail = `${name} (${locale}): ${error instanceof Error ? error.message : String(error)}`;
        return [{ file: `${path}/exercise.ts`, code: 'tex', params: { detail } }];
      }
    }),
  );
}

function compareOutlines(ko: StatementOutline, en: StatementOutline, file: string): CatalogFault[] {
  const depths = ({ headings }: StatementOutline) => headings.map(({ depth }) => `h${depth}`).join(' ');
  const counted = ['codeBlocks', 'displayFormulas', 'tables', 'figures'] as const;
  const pairs: [what: string, ko: string | number, en: string | number][] = [
    ['headings', depths(ko), depths(en)],
    ...counted.map((what): [string, number, number] => [what, ko[what], en[what]]),
  ];
  return pairs
    .filter(([, left, right]) => left !== right)
    .map(([what, left, right]) => ({
      file,
      code: 'statement_parity',
      params: { what, ko: left, en: right },
    }));
}
