import { fetchDraft, sendDraft } from './draft-api';
import {
  chooseDraft,
  compareWithServer,
  createDraftStore,
  parseDraft,
  type Draft,
  type DraftOffer,
  type DraftStore,
  type ServerDraft,
} from './draft-store';

export type SaveState = 'idle' | 'saving' | 'saved' | 'saved-here' | 'offline' | 'signed-out' | 'unsaved';

export type DraftNotice =
  | { readonly kind: 'adopted' }
  | { readonly kind: 'from-server' }
  /** Another tab, or another device, has saved something else meanwhile. */
  | { readonly kind: 'other-tab' | 'other-device'; readonly source: string }
  | { readonly kind: 'offer'; readonly offer: DraftOffer };

export interface DraftSaverOptions {
  readonly exerciseId: string;
  readonly userId: string | undefined;
  readonly starter: string;
  readonly storage: Storage | undefined;
  readonly onState: (state: SaveState) => void;
  readonly onNotice: (notice: DraftNotice) => void;
}

const LOCAL_DELAY_MS = 300;
const SERVER_DELAY_MS = 2_000;

/**
 * Keeps one text safe: in this browser at once, on the server for those who are signed in. Never puts one version in
 * the place of another that differs; it tells, and somebody decides.
 */
export class DraftSaver {
  readonly #options: DraftSaverOptions;
  readonly #store: DraftStore;
  #source: string;
  #draft: Draft | undefined;
  /** Another tab or device has saved something else: until somebody decides, this text goes to a copy set aside. */
  #isOvertaken = false;
  /** The one sent last: what comes back for those before it decides nothing. */
  #sent: Draft | undefined;
  #requests = 0;
  /** Something was to be sent while something was on its way. */
  #isNext = false;
  #localTimer: ReturnType<typeof setTimeout> | undefined;
  #serverTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: DraftSaverOptions) {
    this.#options = options;
    this.#store = createDraftStore(options.storage, options);
    this.#source = options.starter;
  }

  /** What the editor opens with. */
  open(): string {
    const store = this.#store;
    const choice = chooseDraft({
      starter: this.#options.starter,
      own: store.read('own'),
      aside: store.read('aside'),
      anonymous: this.#options.userId === undefined ? undefined : store.read('anonymous'),
    });
    this.#source = choice.source;
    this.#draft = choice.draft;
    if (choice.origin === 'anonymous') {
      this.#saveHere();
      store.remove('anonymous');
      this.#options.onNotice({ kind: 'adopted' });
    }
    for (const offer of choice.offers) this.#options.onNotice({ kind: 'offer', offer });
    return this.#source;
  }

  /** Asks the server for its copy; the text that shall take this one's place, if it is newer. */
  async compareWithServer(): Promise<string | undefined> {
    const { userId, exerciseId, onNotice } = this.#options;
    if (userId === undefined) return undefined;
    const asked = this.#draft;
    const server = await fetchDraft(exerciseId);
    // Whoever has begun to write meanwhile keeps what is being written; what was saved meanwhile is newer than this.
    if (this.#draft !== asked) return undefined;
    if (this.#localTimer !== undefined || this.#serverTimer !== undefined) return undefined;
    const winner = compareWithServer(this.#draft, server);
    if (winner === 'own') void this.#saveThere();
    if (winner !== 'server' || !server) return undefined;
    const replaced = this.#draft;
    if (replaced && !replaced.isSynced) {
      this.#store.write('aside', replaced);
      onNotice({ kind: 'offer', offer: { slot: 'aside', source: replaced.source } });
    }
    if (replaced) onNotice({ kind: 'from-server' });
    this.#source = server.source;
    this.#keep({
      source: server.source,
      editedAt: server.updatedAt,
      serverAt: server.updatedAt,
      isSynced: true,
    });
    return server.source;
  }

  /** Takes a change of the text. */
  edit(source: string): void {
    if (source === this.#source) return;
    this.#source = source;
    this.#options.onState('saving');
    clearTimeout(this.#localTimer);
    this.#localTimer = setTimeout(() => this.#saveHere(), LOCAL_DELAY_MS);
    if (this.#options.userId === undefined) return;
    clearTimeout(this.#serverTimer);
    this.#serverTimer = setTimeout(() => void this.#saveThere(), SERVER_DELAY_MS);
  }

  /** Saves at once what is waiting: the page may end before anything that is on its way is answered. */
  flush(): void {
    const isThereToo = this.#serverTimer !== undefined || this.#isNext;
    if (this.#localTimer !== undefined) this.#saveHere();
    if (isThereToo) void this.#send();
  }

  /** Takes a decision: an offer is done with; where two versions differed, the text that stands now is the one. */
  settle(notice: DraftNotice): void {
    if (notice.kind === 'offer') this.#store.remove(notice.offer.slot);
    if (notice.kind !== 'other-tab' && notice.kind !== 'other-device') return;
    this.#isOvertaken = false;
    this.#store.remove('aside');
    this.#saveHere();
    void this.#saveThere();
  }

  /** Follows other tabs, the connection and the page's end, until the returned function is called. */
  listen(): () => void {
    const listening = new AbortController();
    const { signal } = listening;
    addEventListener('storage', (event) => this.#onStorage(event), { signal });
    addEventListener('online', () => void this.#saveThere(), { signal });
    addEventListener('pagehide', () => this.flush(), { signal });
    document.addEventListener('visibilitychange', () => this.flush(), { signal });
    return () => {
      this.flush();
      listening.abort();
    };
  }

  #onStorage(event: StorageEvent): void {
    const theirs = event.key === this.#store.keyOf('own') ? parseDraft(event.newValue) : undefined;
    if (!theirs || theirs.source === this.#source) return;
    this.#isOvertaken = true;
    this.#options.onNotice({ kind: 'other-tab', source: theirs.source });
  }

  #keep(draft: Draft): boolean {
    this.#draft = draft;
    return this.#store.write(this.#isOvertaken ? 'aside' : 'own', draft);
  }

  #saveHere(): void {
    clearTimeout(this.#localTimer);
    this.#localTimer = undefined;
    const isKept = this.#keep({
      ...this.#draft,
      source: this.#source,
      editedAt: Date.now(),
      isSynced: false,
    });
    if (!isKept) this.#options.onState('unsaved');
    else if (this.#options.userId === undefined) this.#options.onState('saved-here');
  }

  /** Sends what the server does not have, one after the other: of two at once the older might arrive last. */
  async #saveThere(): Promise<void> {
    clearTimeout(this.#serverTimer);
    this.#serverTimer = undefined;
    this.#isNext = this.#requests > 0;
    if (!this.#isNext) await this.#send();
  }

  async #send(): Promise<void> {
    clearTimeout(this.#serverTimer);
    this.#serverTimer = undefined;
    this.#isNext = false;
    const sent = this.#draft;
    if (this.#options.userId === undefined || this.#isOvertaken || !sent || sent.isSynced) return;
    this.#sent = sent;
    this.#requests += 1;
    await this.#exchange(sent);
    this.#requests -= 1;
    if (this.#isNext) await this.#saveThere();
  }

  async #exchange(sent: Draft): Promise<void> {
    const { exerciseId, onState } = this.#options;
    // One more than what the server has: the device's clock may lag behind that of another.
    const editedAt = Math.max(sent.editedAt, (sent.serverAt ?? 0) + 1);
    const result = await sendDraft(exerciseId, { source: sent.source, editedAt });
    const there = result.kind === 'outdated' ? await fetchDraft(exerciseId) : undefined;
    const latest = this.#draft ?? sent;
    if (this.#sent !== sent) {
      // The answer to the one sent after it tells how things stand; that may also be what made this one outdated.
      if (result.kind !== 'saved') return;
      this.#keep({ ...latest, serverAt: Math.max(latest.serverAt ?? 0, result.updatedAt) });
      return;
    }
    if (result.kind === 'outdated') return this.#overtake(there);
    if (result.kind !== 'saved') return onState(result.kind === 'refused' ? 'saved-here' : result.kind);
    this.#keep({ ...latest, serverAt: result.updatedAt, isSynced: latest.source === sent.source });
    if (latest.source === this.#source) onState('saved');
  }

  #overtake(server: ServerDraft | undefined): void {
    this.#options.onState('saved-here');
    if (!server || !this.#draft || server.source === this.#source) return;
    this.#isOvertaken = true;
    this.#keep({ ...this.#draft, serverAt: server.updatedAt });
    this.#options.onNotice({ kind: 'other-device', source: server.source });
  }
}
