import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { browserStorage } from '../browser-storage';
import { DraftSaver, type DraftNotice, type SaveState } from './draft-saver';

export interface DraftHandle {
  /** What the editor shows first; undefined until this browser's storage has been read. */
  readonly initial: string | undefined;
  readonly state: SaveState;
  readonly notices: readonly DraftNotice[];
  /** Called with every change of the text. */
  readonly onEdit: (source: string) => void;
  /** Saves at once. */
  readonly flush: () => void;
  /** Removes a notice. For 'other-tab' and 'other-device' it means that the editor's text is the one to keep. */
  readonly dismiss: (notice: DraftNotice) => void;
}

export interface DraftOptions {
  readonly exerciseId: string;
  readonly userId: string | undefined;
  readonly starter: string;
  /** Puts a source into the editor as one undoable change. */
  readonly replace: (source: string) => void;
}

/** Keeps the editor's text safe. */
export function useDraft({ exerciseId, userId, starter, replace }: DraftOptions): DraftHandle {
  const [initial, setInitial] = useState<string>();
  const [state, setState] = useState<SaveState>('idle');
  const [notices, setNotices] = useState<readonly DraftNotice[]>([]);
  const onNotice = useCallback((notice: DraftNotice) => {
    const isOther = (each: DraftNotice) => each.kind !== notice.kind || notice.kind === 'offer';
    setNotices((known) => [...known.filter(isOther), notice]);
  }, []);
  const saver = useMemo(() => {
    const storage = browserStorage('localStorage');
    return new DraftSaver({ exerciseId, userId, starter, storage, onState: setState, onNotice });
  }, [exerciseId, userId, starter, onNotice]);
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
  const onEdit = useCallback((source: string) => saver.edit(source), [saver]);
  const flush = useCallback(() => saver.flush(), [saver]);
  return { initial, state, notices, onEdit, flush, dismiss };
}
