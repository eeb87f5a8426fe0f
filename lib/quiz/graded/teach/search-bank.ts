import type { Locale } from '../../../exercise/types';
import type { QuizBank } from '../../bank';
import { presentItem, toShowable } from '../../present';
import { isTag, TAGS } from '../../tags';
import type { BankItem } from '../../types';
import type { Candidate } from '../list-candidates';

/** An item as whoever composes a quiz sees it in a list. */
export interface FoundItem extends Candidate {
  readonly promptHtml: string;
}

export interface BankQuery {
  /** Words that all have to be in the prompt, in either language, in the id or in a tag's name. */
  readonly text: string;
  /** '': any. */
  readonly chapterId: string;
  readonly kind: string;
  readonly offset: number;
}

const PAGE = 20;

/** A page of the items that match, in course order, and how many there are. */
export function searchBank(
  { items }: Pick<QuizBank, 'items'>,
  { text, chapterId, kind, offset }: BankQuery,
  locale: Locale,
): { readonly items: readonly FoundItem[]; readonly count: number } {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const found = items.filter(
    (item) =>
      (chapterId === '' || item.chapterId === chapterId) &&
      (kind === '' || item.kind === kind) &&
      words.every((word) => toSearched(item).includes(word)),
  );
  return {
    count: found.length,
    items: found.slice(offset, offset + PAGE).map((item) => toFound(item, locale)),
  };
}

export function toFound(item: BankItem, locale: Locale): FoundItem {
  const { promptHtml } = presentItem(toShowable(item, 0), { locale });
  return { ...toCandidate(item), promptHtml };
}

export function toCandidate({ id, kind, chapterId, tags }: BankItem): Candidate {
  return { id, kind, chapterId, tags };
}

function toSearched({ id, tags, variants }: BankItem): string {
  const prompt = variants[0]?.prompt;
  const names = tags.flatMap((tag) => (isTag(tag) ? [TAGS[tag].ko, TAGS[tag].en] : []));
  return [id, prompt?.ko, prompt?.en, ...names].join(' ').toLowerCase();
}
