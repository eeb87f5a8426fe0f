import { listDue, planToday, toAskable } from './plan-today';
import { retrievability } from './memory';
import type { CatalogItem, StudyState } from './types';

/** Items of one session: what can be done on a phone between two stops. */
export const SESSION_SIZE = 20;
/** Items that an address may name. */
export const MAX_NAMED_ITEMS = 50;

/** What a session is about. */
export type Scope =
  | { readonly kind: 'today' }
  | { readonly kind: 'chapter'; readonly id: string }
  | { readonly kind: 'tag'; readonly id: string }
  | { readonly kind: 'items'; readonly ids: readonly string[] };

const ID = /^[\w-]{1,100}$/;

/** Reads 'today', 'chapter:<id>', 'tag:<tag>' or 'items:<id>,<id>'; undefined where it is none of these. */
export function parseScope(text: string): Scope | undefined {
  if (text === 'today') return { kind: 'today' };
  const [, kind, rest] = /^(chapter|tag|items):(.+)$/s.exec(text) ?? [];
  if (rest === undefined) return undefined;
  const ids = [...new Set(rest.split(','))];
  if (!ids.every((id) => ID.test(id)) || ids.length > MAX_NAMED_ITEMS) return undefined;
  if (kind === 'items') return { kind, ids };
  const [id] = ids;
  if (id === undefined || ids.length > 1) return undefined;
  return kind === 'chapter' ? { kind, id } : { kind: 'tag', id };
}

/** A scope as addresses write it. */
export function formatScope(scope: Scope): string {
  if (scope.kind === 'today') return 'today';
  return scope.kind === 'items' ? `items:${scope.ids.join(',')}` : `${scope.kind}:${scope.id}`;
}

export interface SessionPlan {
  readonly items: readonly string[];
  /** Items of the scope that did not fit into this session. */
  readonly remaining: number;
}

/**
 * The items of a session. Chapters and tags are one's own choice, hence without a daily cap: what is due, then what is
 * new, then the rest from the least remembered on.
 */
export function planSession(scope: Scope, whole: StudyState, now: number): SessionPlan {
  const state = toAskable(whole);
  if (scope.kind === 'today') {
    const { items, ahead } = planToday(state, now);
    return cut([...items, ...ahead], SESSION_SIZE);
  }
  if (scope.kind === 'items') {
    const known = new Set(state.catalog.map(({ id }) => id));
    return cut(
      scope.ids.filter((id) => known.has(id)),
      MAX_NAMED_ITEMS,
    );
  }
  return cut(orderForStudy(state, now, isIn(scope)), SESSION_SIZE);
}

function isIn(scope: Extract<Scope, { kind: 'chapter' | 'tag' }>): (item: CatalogItem) => boolean {
  return scope.kind === 'chapter'
    ? ({ chapterId }) => chapterId === scope.id
    : ({ tags }) => tags.includes(scope.id);
}

function orderForStudy(state: StudyState, now: number, belongs: (item: CatalogItem) => boolean): string[] {
  const { cards } = state;
  const own = state.catalog.filter(belongs).map(({ id }) => id);
  const wanted = new Set(own);
  const due = listDue(state, now).flatMap(({ itemId }) => (wanted.has(itemId) ? [itemId] : []));
  const fresh = own.filter((id) => !cards.has(id));
  const rest = own
    .flatMap((id) => cards.get(id) ?? [])
    .filter(({ itemId }) => !due.includes(itemId))
    .toSorted((a, b) => retrievability(a, now) - retrievability(b, now))
    .map(({ itemId }) => itemId);
  return [...due, ...fresh, ...rest];
}

function cut(items: readonly string[], size: number): SessionPlan {
  return { items: items.slice(0, size), remaining: Math.max(0, items.length - size) };
}
