import { toPlainText } from '../../exercise/plain-text';
import { renderInline, TexError } from '../../exercise/render-inline';
import type { Catalog, Locale, Text } from '../../exercise/types';
import { compileItem } from '../compile-bank';
import type { ChapterQuiz } from '../discover-quiz';
import { ITEM_ID } from '../item-id';
import { findKind, KIND_NAMES, type ItemDefinition } from '../kinds/index';
import { listItemsAbout } from '../study/mistake-items';
import { isTag } from '../tags';
import type { BankItem, ItemFault } from '../types';
import { findAlike } from './find-alike';
import { REQUIRED_FORMULAS } from './required-formulas';

/** What the whole bank must hold at least. */
const ITEMS = 300;
const ITEMS_A_CHAPTER = 20;
const ITEMS_A_KIND = 15;

export interface BankFault extends ItemFault {
  /** 'chapter-id/item-id', or 'bank'. */
  readonly at: string;
}

export interface BankReport {
  readonly items: readonly BankItem[];
  readonly faults: readonly BankFault[];
}

/**
 * Proves the items of these chapters: what each kind asks of its own, both languages, formulas that can be set, links
 * that lead somewhere, the item's own answer marked right in every variant, no two alike. With `whole`, also how many
 * there are of each kind and chapter, that the formulas of the course are among them, and that every known mistake has
 * something to be practised by.
 */
export function checkBank(
  quizzes: readonly ChapterQuiz[],
  catalog: Catalog,
  { whole }: { readonly whole: boolean },
): BankReport {
  const links = collectLinks(catalog);
  const checked = quizzes.flatMap(({ chapterId, items }) =>
    items.map((definition) => checkItem(definition, chapterId, links)),
  );
  const items = checked.flatMap(({ item }) => item ?? []);
  const faults = checked.flatMap((one) => one.faults);
  return {
    items,
    faults: [
      ...faults,
      ...findRepeatedIds(quizzes),
      ...findAlike(items).map(({ at, other }) => ({ at, code: 'alike', params: { other } })),
      ...(whole ? [...checkWhole(quizzes, items), ...findMistakesWithoutItems(catalog, items)] : []),
    ],
  };
}

interface Links {
  readonly terms: ReadonlySet<string>;
  readonly exercises: ReadonlySet<string>;
  readonly mistakes: ReadonlySet<string>;
}

function collectLinks({ chapters, exercises }: Catalog): Links {
  return {
    terms: new Set(chapters.flatMap(({ glossary }) => glossary.map(({ id }) => id))),
    exercises: new Set(exercises.keys()),
    mistakes: new Set(
      [...exercises].flatMap(([id, { mistakes }]) => mistakes.map((mistake) => `${id}/${mistake.id}`)),
    ),
  };
}

function checkItem(
  definition: ItemDefinition,
  chapterId: string,
  links: Links,
): { readonly item?: BankItem; readonly faults: readonly BankFault[] } {
  const at = `${chapterId}/${definition.id}`;
  try {
    const item = compileItem(definition, chapterId);
    const kind = findKind(item.kind);
    const faults = [
      ...kind.check(definition, item.variants),
      ...checkLinks(item, links),
      ...item.variants.flatMap((variant) => checkTexts(variant)),
      ...item.variants.flatMap(({ key }, index) => {
        const { status } = kind.mark(key, kind.solve(key));
        return status === 'right' ? [] : [{ code: 'answer_not_right', params: { text: `variant ${index}` } }];
      }),
    ];
    return { item, faults: unique(faults).map((fault) => ({ at, ...fault })) };
  } catch (error) {
    const detail = error instanceof Error ? error.message.slice(0, 300) : String(error);
    return { faults: [{ at, code: 'throws', params: { detail } }] };
  }
}

/** Fifty variants share most of their faults. */
function unique(faults: readonly ItemFault[]): ItemFault[] {
  const byText = new Map(faults.map((fault) => [JSON.stringify(fault), fault]));
  return [...byText.values()].slice(0, 12);
}

function checkLinks({ id, tags, terms, exercises, mistakes }: BankItem, links: Links): ItemFault[] {
  const unknown = (code: string, ids: readonly string[]) =>
    ids.map((name) => ({ code, params: { id: name } }));
  return [
    ...(ITEM_ID.test(id) ? [] : [{ code: 'bad_id', params: { id } }]),
    ...(tags.length === 0
      ? [{ code: 'no_tag' }]
      : unknown(
          'unknown_tag',
          tags.filter((tag) => !isTag(tag)),
        )),
    ...(terms.length === 0 ? [{ code: 'no_term' }] : []),
    ...unknown(
      'unknown_term',
      terms.filter((term) => !links.terms.has(term)),
    ),
    ...unknown(
      'unknown_exercise',
      exercises.filter((exercise) => !links.exercises.has(exercise)),
    ),
    ...unknown(
      'unknown_mistake',
      mistakes.filter((mistake) => !links.mistakes.has(mistake)),
    ),
  ];
}

/** Every {ko, en} in a variant: there in both languages, in the language it claims, and settable. */
function checkTexts(value: unknown): ItemFault[] {
  if (Array.isArray(value)) return value.flatMap(checkTexts);
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value)) return (['ko', 'en'] as const).flatMap((locale) => checkText(value, locale));
  if ('svg' in value && 'alt' in value) return checkTexts(value.alt);
  return Object.values(value).flatMap(checkTexts);
}

function isText(value: object): value is Text {
  return 'ko' in value && 'en' in value && typeof value.ko === 'string' && typeof value.en === 'string';
}

function checkText(text: Text, locale: Locale): ItemFault[] {
  const written = text[locale];
  if (written.trim() === '') return [{ code: 'empty_text', params: { locale } }];
  const hasHangul = /\p{Script=Hangul}/u.test(written);
  // A formula, a number, a name or code is the same in both languages; a sentence is not.
  const words = toPlainText(written.replaceAll(/`[^`]*`|\$[^$]*\$/g, '')).match(/\p{L}{2,}/gu) ?? [];
  const faults: ItemFault[] = [];
  if (
    locale === 'en' &&
    hasHangul &&
    !/^[^a-z]*\p{Script=Hangul}[\p{Script=Hangul}\s·]*$/u.test(written) &&
    !/\([^)]*\p{Script=Hangul}[^)]*\)/u.test(written)
  )
    faults.push({ code: 'hangul_in_english', params: { text: written.slice(0, 60) } });
  if (locale === 'ko' && !hasHangul && words.length > 4)
    faults.push({ code: 'no_hangul_in_korean', params: { text: written.slice(0, 60) } });
  try {
    renderInline(written);
  } catch (error) {
    if (!(error instanceof TexError)) throw error;
    faults.push({ code: 'tex', params: { detail: error.message.slice(0, 200) } });
  }
  return faults;
}

function findRepeatedIds(quizzes: readonly ChapterQuiz[]): BankFault[] {
  const seen = new Set<string>();
  return quizzes.flatMap(({ chapterId, items }) =>
    items.flatMap(({ id }) => {
      const isRepeated = seen.has(id);
      seen.add(id);
      return isRepeated ? [{ at: `${chapterId}/${id}`, code: 'repeated_item' }] : [];
    }),
  );
}

function checkWhole(quizzes: readonly ChapterQuiz[], items: readonly BankItem[]): BankFault[] {
  const count = (has: (item: BankItem) => boolean) => items.filter(has).length;
  const few = (at: string, found: number, wanted: number): BankFault[] =>
    found >= wanted ? [] : [{ at, code: 'too_few_items', params: { found, wanted } }];
  const formulas = new Set(items.filter(({ kind }) => kind === 'formula').map(({ id }) => id));
  return [
    ...few('bank', items.length, ITEMS),
    ...quizzes.flatMap(({ chapterId }) =>
      few(
        chapterId,
        count((item) => item.chapterId === chapterId),
        ITEMS_A_CHAPTER,
      ),
    ),
    ...KIND_NAMES.flatMap((kind) =>
      few(
        kind,
        count((item) => item.kind === kind),
        ITEMS_A_KIND,
      ),
    ),
    ...REQUIRED_FORMULAS.filter((id) => !formulas.has(id)).map((id) => ({
      at: 'bank',
      code: 'missing_formula',
      params: { id },
    })),
  ];
}

function findMistakesWithoutItems({ exercises }: Catalog, items: readonly BankItem[]): BankFault[] {
  return [...exercises].flatMap(([exerciseId, { mistakes }]) =>
    mistakes
      .filter(({ id }) => listItemsAbout(items, { exerciseId, mistakeId: id }).length === 0)
      .map(({ id }) => ({ at: `${exerciseId}/${id}`, code: 'mistake_without_items' })),
  );
}
