'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../ui/button';
import type { SaveState } from './draft/draft-saver';
import styles from './toolbar.module.css';

interface ToolbarProps {
  readonly fileName: string;
  readonly saveState: SaveState;
  readonly isRunning: boolean;
  readonly isSubmitting: boolean;
  readonly onRun: () => void;
  readonly onStop: () => void;
  readonly onSubmit: () => void;
  readonly onReset: () => void;
}

/** Run or Stop, Submit, and beside them the file's name and whether it is kept. */
export function Toolbar(props: ToolbarProps) {
  const t = useTranslations('workspace.toolbar');
  return (
    <div role="group" aria-label={t('label')} className={styles.toolbar}>
      <div className={styles.file}>
        <span className={styles.name}>{props.fileName}</span>
        {props.saveState !== 'idle' && (
          <span className={styles.state} data-state={props.saveState}>
            {t(`save.${props.saveState}`)}
          </span>
        )}
      </div>
      <div className={styles.actions}>
        <Button variant="quiet" size="small" onClick={props.onReset}>
          {t('reset')}
        </Button>
        {props.isRunning ? (
          <Button variant="danger" size="small" onClick={props.onStop}>
            <Sign path="M3 3h10v10H3z" />
            {t('stop')}
          </Button>
        ) : (
          <Button
            size="small"
            onClick={props.onRun}
            aria-keyshortcuts="Control+Enter Meta+Enter"
            title={t('runKeys')}
          >
            <Sign path="M4 2.5v11l9-5.5z" />
            {t('run')}
          </Button>
        )}
        <Button
          variant="primary"
          size="small"
          onClick={props.onSubmit}
          aria-disabled={props.isSubmitting || undefined}
          aria-keyshortcuts="Control+Shift+Enter Meta+Shift+Enter"
          title={t('submitKeys')}
        >
          {t(props.isSubmitting ? 'submitting' : 'submit')}
        </Button>
      </div>
    </div>
  );
}

function Sign({ path }: { path: string }) {
  return (
    <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} fill="currentColor" />
    </svg>
  );
}
