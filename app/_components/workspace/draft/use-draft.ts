import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
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

export interface DraftHandle {
  /** What the editor shows first; undefined until this browser's storage has been read. */
  readonly initial: string | undefined;
  readonly state: SaveState;
  readonly notices: readonly DraftNotice[];
  /** Called with every change of the text. */
  readonly onEdit: (source: string) => void;
  /** Saves at once. */
  readonly flush: () => void;
  /** Removes a notice. For 'other-tab' and 'other-device' it means that this tab's text is kept. */
  readonly dismiss: (notice: DraftNotice) => void;
}

export interface DraftOptions {
  readonly exerciseId: string;
  readonly userId: string | undefined;
  readonly starter: string;
  /** Puts a source into the editor as one undoable change. */
  readonly replace: (source: string) => void;
}

const LOCAL_DELAY_MS = 300;
const SERVER_DELAY_MS = 2_000;

/** Keeps the text safe: in this browser at once, on the server for those who are signed in. */
export function useDraft({ exerciseId, userId, starter, replace }: DraftOptions): DraftHandle {
  const [initial, setInitial] = useState<string>();
  const [state, setState] = useState<SaveState>('idle');
  const [notices, setNotices] = useState<readonly DraftNotice[]>([]);
  const addNotice = useCallback((notice: DraftNotice) => {
    setNotices((known) => [
      ...known.filter((each) => each.kind !== notice.kind || notice.kind === 'offer'),
      notice,
    ]);
  }, []);
  const saver = useMemo(
    () => createSaver({ exerciseId, userId, starter, onState: setState, onNotice: addNotice }),
    [exerciseId, userId, starter, addNotice],
  );
  const replaceRef = useRef(replace);
  useEffect(() => {
    replaceRef.current = replace;
  }, [replace]);

  // Storage, the server's copy and other tabs are outside of React; all of it ends with the exercise.
  useEffect(() => {
    setInitial(saver.open());
    const stop = saver.listen();
    void saver.compareWithServer().then((newer) => {
      if (newer !== undefined) replaceRef.current(newer);
    });
    return stop;
  }, [saver]);

  const dismiss = useCallback(
    (notice: DraftNotice) => {
      setNotices((known) => known.filter((each) => each !== notice));
      saver.settle(notice);
    },
    [saver],
  );
  return { initial, state, notices, onEdit: saver.edit, flush: saver.flush, dismiss };
}

interface SaverOptions {
  readonly exerciseId: string;
  readonly userId: string | undefined;
  readonly starter: string;
  readonly onState: (state: SaveState) => void;
  readonly onNotice: (notice: DraftNotice) => void;
}

interface Saver {
  open(): string;
  compareWithServer(): Promise<string | undefined>;
  edit(source: string): void;
  flush(): void;
  settle(notice: DraftNotice): void;
  listen(): () => void;
}

function createSaver({ exerciseId, userId, starter, onState, onNotice }: SaverOptions): Saver {
  const store = createDraftStore(browserStorage(), { userId, exerciseId });
  let current: Draft | undefined;
  let source = starter;
  /** Another tab has saved something else: until the person decides, this tab's text goes to a copy set aside. */
  let isOvertaken = false;
  let localTimer: ReturnType<typeof setTimeout> | undefined;
  let serverTimer: ReturnType<typeof setTimeout> | undefined;

  const keep = (draft: Draft) => {
    current = draft;
    return store.write(isOvertaken ? 'aside' : 'own', draft);
  };
  const saveHere = () => {
    clearTimeout(localTimer);
    localTimer = undefined;
    const isKept = keep({ ...current, source, editedAt: Date.now(), isSynced: false });
    if (!isKept) onState('unsaved');
    else if (userId === undefined) onState('saved-here');
  };
  const saveThere = async () => {
    clearTimeout(serverTimer);
    serverTimer = undefined;
    if (userId === undefined || isOvertaken || !current || current.isSynced) return;
    const sent = current;
    // One more than what the server has: the device's clock may lag behind that of another.
    const editedAt = Math.max(sent.editedAt, (sent.serverAt ?? 0) + 1);
    const result = await sendDraft(exerciseId, { source: sent.source, editedAt });
    if (result.kind === 'outdated') return overtake(await fetchDraft(exerciseId));
    if (result.kind !== 'saved') return onState(result.kind === 'refused' ? 'saved-here' : result.kind);
    keep({ ...current, serverAt: result.updatedAt, isSynced: current.source === sent.source });
    if (current.source === source) onState('saved');
  };
  const overtake = (server: ServerDraft | undefined) => {
    onState('saved-here');
    if (!server || !current || server.source === source) return;
    current = { ...current, serverAt: server.updatedAt };
    isOvertaken = true;
    keep(current);
    onNotice({ kind: 'other-device', source: server.source });
  };
  const flush = () => {
    if (localTimer === undefined && serverTimer === undefined) return;
    saveHere();
    if (serverTimer !== undefined) void saveThere();
  };

  return {
    open() {
      const choice = chooseDraft({ starter, ...readCandidates(store, userId) });
      ({ source, draft: current } = choice);
      if (choice.origin === 'anonymous') {
        saveHere();
        store.remove('anonymous');
        onNotice({ kind: 'adopted' });
      }
      for (const offer of choice.offers) onNotice({ kind: 'offer', offer });
      return source;
    },
    async compareWithServer() {
      if (userId === undefined) return undefined;
      const server = await fetchDraft(exerciseId);
      // Whoever has begun to write meanwhile keeps what is being written.
      if (localTimer !== undefined || serverTimer !== undefined) return undefined;
      const winner = compareWithServer(current, server);
      if (winner === 'own') void saveThere();
      if (winner !== 'server' || !server) return undefined;
      if (current && !current.isSynced) {
        store.write('aside', current);
        onNotice({ kind: 'offer', offer: { slot: 'aside', source: current.source } });
      }
      if (current) onNotice({ kind: 'from-server' });
      ({ source } = server);
      keep({ source, editedAt: server.updatedAt, serverAt: server.updatedAt, isSynced: true });
      return source;
    },
    edit(text) {
      if (text === source) return;
      source = text;
      onState('saving');
      clearTimeout(localTimer);
      localTimer = setTimeout(saveHere, LOCAL_DELAY_MS);
      if (userId === undefined) return;
      clearTimeout(serverTimer);
      serverTimer = setTimeout(() => void saveThere(), SERVER_DELAY_MS);
    },
    flush,
    settle(notice) {
      if (notice.kind === 'offer') store.remove(notice.offer.slot);
      if (notice.kind !== 'other-tab' && notice.kind !== 'other-device') return;
      isOvertaken = false;
      store.remove('aside');
      saveHere();
      void saveThere();
    },
    listen() {
      const onStorage = (event: StorageEvent) => {
        const theirs = event.key === store.keyOf('own') ? parseDraft(event.newValue) : undefined;
        if (!theirs || theirs.source === source) return;
        isOvertaken = true;
        onNotice({ kind: 'other-tab', source: theirs.source });
      };
      const onHide = () => flush();
      const onOnline = () => void saveThere();
      addEventListener('storage', onStorage);
      addEventListener('pagehide', onHide);
      addEventListener('online', onOnline);
      document.addEventListener('visibilitychange', onHide);
      return () => {
        flush();
        removeEventListener('storage', onStorage);
        removeEventListener('pagehide', onHide);
        removeEventListener('online', onOnline);
        document.removeEventListener('visibilitychange', onHide);
      };
    },
  };
}

function readCandidates(store: DraftStore, userId: string | undefined) {
  const own = store.read('own');
  const aside = store.read('aside');
  const anonymous = userId === undefined ? undefined : store.read('anonymous');
  return { ...(own && { own }), ...(aside && { aside }), ...(anonymous && { anonymous }) };
}

function browserStorage(): Storage | undefined {
  try {
    return typeof localStorage === 'undefined' ? undefined : localStorage;
  } catch {
    return undefined;
  }
}
