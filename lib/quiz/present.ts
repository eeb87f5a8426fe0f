import { escapeHtml } from '../exercise/escape-html';
import { renderInline, renderTex, TexError } from '../exercise/render-inline';
import type { PublishedCourse } from '../exercise/published-course';
import type { Locale, Text } from '../exercise/types';
import { createRandom } from '../numeric/random';
import { createBoundedCache } from './bounded-cache';
import { understandFormula } from './kinds/formula/kind';
import { findKind } from './kinds/index';
import type { FormulaText } from './formula/parse-formula';
import type { FormulaEcho, ShownFeedback, ShownItem, ShownLink, ShownNote, ShownReveal } from './shown';
import type { BankItem, Marking, Note, Reveal, Variant } from './types';

/** What a variant needs to be shown: a bank item's own, or the snapshot that a graded attempt keeps. */
export interface Showable {
  readonly id: string;
  readonly kind: string;
  readonly version: number;
  readonly chapterId: string;
  /** Index of the variant. */
  readonly variantIndex: number;
  readonly variant: Variant;
}

export function toShowable(item: BankItem, variantIndex: number): Showable {
  const index = variantIndex % item.variants.length;
  const variant = item.variants[index];
  if (variant === undefined) throw new Error(`${item.id} has no variant ${variantIndex}.`);
  const { id, kind, version, chapterId } = item;
  return { id, kind, version, chapterId, variantIndex: index, variant };
}

/** An item in one language; `orderSeed` draws the order of its options, undefined leaves them as the bank has them. */
export function presentItem(
  { id, kind, version, chapterId, variantIndex, variant }: Showable,
  { locale, orderSeed }: { readonly locale: Locale; readonly orderSeed?: string },
): ShownItem {
  const body = findKind(kind).show(variant.view, {
    locale,
    order: orderSeed === undefined ? undefined : createRandom(orderSeed),
    html: (text) => renderCached(text[locale]),
  });
  const promptHtml = renderCached(variant.prompt[locale]);
  // The registry ties a kind's name to the type of what it shows; the union cannot say so of a name known at run time.
  return { id, kind, version, variant: variantIndex, chapterId, promptHtml, body } as ShownItem;
}

/** Links of an item: its terms where they are introduced, and the exercises in which the same is implemented. */
export function listLinks(
  { terms, exercises }: Pick<BankItem, 'terms' | 'exercises'>,
  course: PublishedCourse,
  locale: Locale,
): ShownLink[] {
  return [
    ...terms.flatMap((id): ShownLink[] =>
      course.chapters.flatMap((chapter) =>
        chapter.glossary
          .filter((term) => term.id === id)
          .map(({ term }) => ({
            kind: 'term' as const,
            href: `/chapters/${chapter.id}#term-${id}`,
            title: term[locale],
          })),
      ),
    ),
    ...course.exercises
      .filter(({ id }) => exercises.includes(id))
      .map(({ id, title }) => ({
        kind: 'exercise' as const,
        href: `/exercises/${id}`,
        title: title[locale],
      })),
  ];
}

interface FeedbackOptions {
  readonly locale: Locale;
  /** Given where the key may be shown. */
  readonly links?: readonly ShownLink[];
}

/** A marking in one language, with what is taught afterwards if `links` are given. */
export function presentFeedback(
  { kind, variant }: Pick<Showable, 'kind' | 'variant'>,
  marking: Marking,
  { locale, links }: FeedbackOptions,
): ShownFeedback {
  const { status, fraction, takenAs, takenAsTex } = marking;
  return {
    status,
    fraction,
    ...(takenAs === undefined
      ? {}
      : { takenAsHtml: takenAsTex ? renderTyped(takenAs) : escapeHtml(takenAs) }),
    // Words of the item say why an answer is wrong: they are part of what is taught.
    notes: marking.notes
      .filter((note) => links !== undefined || 'message' in note)
      .map((note) => showNote(note, locale)),
    ...(links === undefined
      ? {}
      : {
          teaching: {
            reveal: showReveal(findKind(kind).reveal(variant), locale),
            explanationHtml: renderCached(variant.explanation[locale]),
            links,
          },
        }),
  };
}

/** How a formula would be understood. */
export function echoFormula({ variant }: Pick<Showable, 'variant'>, answer: FormulaText): FormulaEcho {
  const understood = understandFormula(variant, answer);
  return 'tex' in understood
    ? { html: renderTyped(understood.tex) }
    : { problem: understood.problem, at: understood.at ?? '' };
}

/** A formula that a learner typed: one that KaTeX gives up on is shown as it is. */
function renderTyped(tex: string): string {
  try {
    return renderTex(tex, false);
  } catch (error) {
    if (!(error instanceof TexError)) throw error;
    return `<code>${escapeHtml(tex)}</code>`;
  }
}

function showNote(note: Note, locale: Locale): ShownNote {
  if ('text' in note) return { html: renderCached(note.text[locale]) };
  return { message: note.message, params: note.params ?? {} };
}

function showReveal({ right, options, order, pairs, whys }: Reveal, locale: Locale): ShownReveal {
  const html = (text: Text) => renderCached(text[locale]);
  return {
    ...(right === undefined ? {} : { rightHtml: html(right) }),
    ...(options === undefined
      ? {}
      : {
          options: Object.fromEntries(
            Object.entries(options).map(([id, option]) => [
              id,
              { right: option.right, ...(option.why === undefined ? {} : { whyHtml: html(option.why) }) },
            ]),
          ),
        }),
    ...(order === undefined ? {} : { order }),
    ...(pairs === undefined ? {} : { pairs }),
    ...(whys === undefined
      ? {}
      : { whysHtml: Object.fromEntries(Object.entries(whys).map(([id, why]) => [id, html(why)])) }),
  };
}

/**
 * Formulas take a millisecond each to set and are the same for everybody. The bank has some 21,000 texts, 100 MB once all
 * of them are set in both languages: all fit, and texts of an earlier bank go first.
 */
const MAX_CACHED = 30_000;
const renderCached = createBoundedCache(MAX_CACHED, renderInline);
