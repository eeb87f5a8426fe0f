import type { Owner } from '@/app/_components/study/record-keys';
import { readSession, type SessionEntry, type StoredSession } from '@/app/_components/study/stored-sessions';
import { fetchCatalog, fetchItems, fetchPlan, type PlannedSession } from '@/app/_components/study/study-api';
import type { Text } from '@/lib/exercise/types';
import type { ShownItem } from '@/lib/quiz/shown';

/** That there is nothing to ask, by what the session would have been about. */
type Emptiness = 'nothingToday' | 'nothingNamed' | 'empty';

export type SessionFault = Emptiness | 'offline' | 'expired' | 'internal';

export type Started = { readonly session: StoredSession } | { readonly fault: SessionFault };

interface StartOptions {
  readonly scope: string;
  readonly locale: string;
  readonly userId: string | undefined;
}

/** Plans a session and fetches all its items, so that the connection may be lost after that. */
export async function startSession({ scope, locale, userId }: StartOptions): Promise<Started> {
  const plan = userId === undefined ? await planLocally(scope) : await planOnServer(scope);
  if ('fault' in plan) return plan;
  if (plan.items.length === 0) return { fault: nameEmptiness(scope) };
  const fetched = await fetchItems(
    locale,
    plan.items.map((id) => ({ id })),
  );
  if (fetched.kind !== 'answered') return { fault: fetched.kind === 'unanswered' ? 'offline' : 'internal' };
  const mistakenIn = new Map(Object.entries(plan.mistakenIn));
  const entries = fetched.body.items.map((item) => toEntry(item, mistakenIn.get(item.id)));
  if (entries.length === 0) return { fault: nameEmptiness(scope) };
  return {
    session: { scope, locale, startedAt: Date.now(), remaining: plan.remaining, entries, index: 0 },
  };
}

/** Whether a session failed for want of anything to ask, and nothing is wrong. */
export const isEmptiness = (fault: SessionFault): fault is Emptiness =>
  fault === 'nothingToday' || fault === 'nothingNamed' || fault === 'empty';

/** Items that a link names do exist: a quiz under way keeps them to itself, or they have left the course. */
function nameEmptiness(scope: string): Emptiness {
  if (scope === 'today') return 'nothingToday';
  return scope.startsWith('items:') ? 'nothingNamed' : 'empty';
}

/** An item not answered yet, and why it is asked. */
export function toEntry(item: ShownItem, mistakenIn: Text | undefined): SessionEntry {
  return { item, answer: null, ...(mistakenIn === undefined ? {} : { mistakenIn }) };
}

type Planned = PlannedSession | { readonly fault: SessionFault };

async function planOnServer(scope: string): Promise<Planned> {
  const plan = await fetchPlan(scope);
  if (plan.kind === 'answered') return plan.body;
  if (plan.kind === 'unanswered') return { fault: 'offline' };
  return { fault: plan.code === 'sign_in_required' ? 'expired' : 'internal' };
}

async function planLocally(scopeText: string): Promise<Planned> {
  // Who has an account plans on the server, and needs no scheduler here.
  const modules = Promise.all([
    import('@/lib/quiz/study/plan-session'),
    import('@/app/_components/study/anonymous-state'),
  ]).catch(() => undefined);
  const [catalog, loaded] = await Promise.all([fetchCatalog(), modules]);
  if (catalog.kind === 'refused') return { fault: 'internal' };
  if (catalog.kind === 'unanswered' || loaded === undefined) return { fault: 'offline' };
  const [{ parseScope }, { planFromLog }] = loaded;
  const scope = parseScope(scopeText);
  if (scope === undefined) return { fault: 'empty' };
  // Mistakes are recognised in submissions, which nobody makes without an account.
  return { ...(await planFromLog(scope, catalog.body)), mistakenIn: {} };
}

/**
 * A stored session's items in another language: the same variants. What has been answered stays, and so does what is
 * written into the stored one while the items are on their way.
 */
export async function translateSession(
  owner: Owner,
  session: StoredSession,
  locale: string,
): Promise<StoredSession> {
  const fetched = await fetchItems(
    locale,
    session.entries.map(({ item: { id, variant } }) => ({ id, variant })),
  );
  const latest = readSession(owner, session.scope) ?? session;
  if (fetched.kind !== 'answered') return latest;
  const byId = new Map(fetched.body.items.map((item) => [item.id, item]));
  return {
    ...latest,
    locale,
    entries: latest.entries.map((entry) => {
      const item = byId.get(entry.item.id);
      const isSame = item?.version === entry.item.version && item.variant === entry.item.variant;
      return isSame ? { ...entry, item } : entry;
    }),
  };
}
