'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useState, type RefObject } from 'react';
import { onRestoreRequest } from '../restore-source';
import { Button } from '../ui/button';
import type { EditorHandle } from './editor/code-editor';
import styles from './replaced-notice.module.css';

/** What stood in the editor before something else took its place. */
export interface Replaced {
  readonly source: string;
  readonly kind: 'reset' | 'restore';
}

interface Replacing {
  readonly replaced: Replaced | undefined;
  readonly replace: (source: string, kind: Replaced['kind']) => void;
  readonly undo: () => void;
  readonly close: () => void;
}

/** Replaces the editor's text as a whole, and gives it back. Listens for submissions that are to be restored. */
export function useReplacing(editor: RefObject<EditorHandle | null>, exerciseId: string): Replacing {
  const [replaced, setReplaced] = useState<Replaced>();
  const replace = useCallback(
    (source: string, kind: Replaced['kind']) => {
      const before = editor.current?.getSource();
      editor.current?.replace(source);
      if (before !== undefined && before !== source) setReplaced({ source: before, kind });
    },
    [editor],
  );
  // Requests come from the list of submissions, elsewhere on the page.
  useEffect(
    () =>
      onRestoreRequest((request) => {
        if (request.exerciseId === exerciseId) replace(request.source, 'restore');
      }),
    [exerciseId, replace],
  );
  const close = useCallback(() => setReplaced(undefined), []);
  const undo = () => {
    if (replaced) editor.current?.replace(replaced.source);
    close();
  };
  return { replaced, replace, undo, close };
}

/** Says that the text was replaced, and how to have it back. */
export function ReplacedNotice({ replaced, undo, close }: Omit<Replacing, 'replace'>) {
  const t = useTranslations('workspace.replaced');
  return (
    <div role="status">
      {replaced && (
        <div className={styles.notice}>
          <p>{t(replaced.kind)}</p>
          <Button size="small" onClick={undo}>
            {t('undo')}
          </Button>
          <Button variant="quiet" size="small" onClick={close}>
            {t('ok')}
          </Button>
        </div>
      )}
    </div>
  );
}
