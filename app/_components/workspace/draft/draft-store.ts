/**
 * A learner's unfinished code in this browser: one draft for each exercise and person, those without an account
 * together under 'anonymous'. A second, set-aside copy keeps work of a tab that another tab has overtaken.
 */
export interface Draft {
  readonly source: string;
  /** Milliseconds since 1970 by this device's clock. */
  readonly editedAt: number;
  /** The server's time of the copy there that this device saw last. */
  readonly serverAt?: number;
  /** Whether that copy is this text. */
  readonly isSynced?: boolean;
}

/** The server's copy, dated by the server's clock. */
export interface ServerDraft {
  readonly source: string;
  readonly updatedAt: number;
}

export interface DraftStore {
  read(slot: DraftSlot): Draft | undefined;
  /** False where the browser keeps nothing: storage blocked or full. */
  write(slot: DraftSlot, draft: Draft): boolean;
  remove(slot: DraftSlot): void;
  keyOf(slot: DraftSlot): string;
}

/** 'own': the person's draft. 'aside': a copy kept when two tabs differ. 'anonymous': written before signing in. */
export type DraftSlot = 'own' | 'aside' | 'anonymous';

const ANONYMOUS = 'anonymous';
/** Twice the platform's limit on a source: a draft may be too long to submit, but not too long to keep. */
const MAX_SOURCE = 128 * 1024;

/** Drafts of one person for one exercise. `storage` is absent where the browser forbids it. */
export function createDraftStore(
  storage: Storage | undefined,
  { userId, exerciseId }: { readonly userId: string | undefined; readonly exerciseId: string },
): DraftStore {
  const keyOf = (slot: DraftSlot): string => {
    const owner = slot === 'anonymous' ? ANONYMOUS : (userId ?? ANONYMOUS);
    return `gradstep:draft:${owner}:${exerciseId}${slot === 'aside' ? ':aside' : ''}`;
  };
  return {
    keyOf,
    read(slot) {
      try {
        return parseDraft(storage?.getItem(keyOf(slot)) ?? null);
      } catch {
        return undefined;
      }
    },
    write(slot, draft) {
      try {
        storage?.setItem(keyOf(slot), JSON.stringify(draft));
        return storage !== undefined;
      } catch {
        return false;
      }
    },
    remove(slot) {
      try {
        storage?.removeItem(keyOf(slot));
      } catch {
        // Nothing is kept there, so nothing has to go.
      }
    },
  };
}

/** Reads a stored draft; undefined for anything else under that key. */
export function parseDraft(text: string | null): Draft | undefined {
  if (text === null) return undefined;
  try {
    const { source, editedAt, serverAt, isSynced }: Record<string, unknown> = { ...Object(JSON.parse(text)) };
    if (typeof source !== 'string' || typeof editedAt !== 'number') return undefined;
    if (source.length > MAX_SOURCE) return undefined;
    return {
      source,
      editedAt,
      isSynced: isSynced === true,
      ...(typeof serverAt === 'number' && { serverAt }),
    };
  } catch {
    return undefined;
  }
}

export interface DraftChoice {
  /** What the editor opens with. */
  readonly source: string;
  readonly draft: Draft | undefined;
  /** Where it came from, when that has to be told. */
  readonly origin: 'starter' | 'own' | 'anonymous';
  /** Other work that is offered and not lost. */
  readonly offers: readonly DraftOffer[];
}

export interface DraftOffer {
  readonly slot: 'anonymous' | 'aside';
  readonly source: string;
}

export interface DraftCandidates {
  readonly starter: string;
  readonly own?: Draft | undefined;
  readonly aside?: Draft | undefined;
  /** Only for someone signed in: what was written here before. */
  readonly anonymous?: Draft | undefined;
}

/**
 * Decides what the editor opens with: the person's own draft, else what was written before signing in, else the
 * starter. Work that is not chosen and differs is offered.
 */
export function chooseDraft({ starter, own, aside, anonymous }: DraftCandidates): DraftChoice {
  const draft = own ?? anonymous;
  const source = draft?.source ?? starter;
  const isOffered = (other: Draft | undefined): other is Draft =>
    other !== undefined && other.source !== source && other.source !== starter;
  const offers: DraftOffer[] = [];
  if (own && isOffered(anonymous)) offers.push({ slot: 'anonymous', source: anonymous.source });
  if (isOffered(aside)) offers.push({ slot: 'aside', source: aside.source });
  return { source, draft, origin: own ? 'own' : anonymous ? 'anonymous' : 'starter', offers };
}

/**
 * Which of two copies of the same draft goes on: 'same' where nothing has to be done.
 *
 * The clocks of device and server may differ, so they decide only where both sides have changed since they last met.
 */
export function compareWithServer(
  own: Draft | undefined,
  server: ServerDraft | undefined,
): 'own' | 'server' | 'same' {
  if (!server) return own ? 'own' : 'same';
  if (!own) return 'server';
  if (own.source === server.source) return 'same';
  const isServerUnchanged = own.serverAt === server.updatedAt;
  if (own.isSynced) return isServerUnchanged ? 'same' : 'server';
  return isServerUnchanged || own.editedAt >= server.updatedAt ? 'own' : 'server';
}
