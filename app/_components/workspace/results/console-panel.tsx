'use client';

import { useTranslations } from 'next-intl';
import type { CaseError, ConsoleLine } from '@/lib/sandbox/server/types';
import { showControls } from './show-controls';
import styles from './console-panel.module.css';

interface ConsolePanelProps {
  readonly lines: readonly ConsoleLine[];
  readonly isCut: boolean;
  /** Errors that nobody caught. */
  readonly uncaught?: readonly CaseError[];
  readonly onGoTo?: (line: number, column?: number) => void;
}

/** What the code printed, as text: control sequences are shown, not obeyed. */
export function ConsolePanel({ lines, isCut, uncaught = [], onGoTo }: ConsolePanelProps) {
  const t = useTranslations('workspace.console');
  if (lines.length === 0 && uncaught.length === 0) return <p className={styles.empty}>{t('empty')}</p>;
  return (
    <div>
      <ol className={styles.lines} aria-label={t('label')}>
        {lines.map((line, index) => (
          <li key={index} data-level={line.level}>
            {line.level !== 'log' && line.level !== 'debug' && (
              <span className={styles.level}>{t(`levels.${line.level}`)}</span>
            )}
            <pre>{showControls(line.text)}</pre>
          </li>
        ))}
        {uncaught.map((error, index) => (
          <li key={`uncaught-${index}`} data-level="error">
            <span className={styles.level}>{t('uncaught')}</span>
            <pre>{`${error.name}${error.message === undefined ? '' : `: ${showControls(error.message)}`}`}</pre>
            <JumpButton error={error} onGoTo={onGoTo} />
          </li>
        ))}
      </ol>
      {isCut && <p className={styles.cut}>{t('cut')}</p>}
    </div>
  );
}

function JumpButton({ error, onGoTo }: { error: CaseError; onGoTo: ConsolePanelProps['onGoTo'] }) {
  const t = useTranslations('workspace.cases');
  const { line, column } = error;
  if (line === undefined || !onGoTo) return null;
  return (
    <button type="button" className={styles.jump} onClick={() => onGoTo(line, column)}>
      {t('goTo', { line })}
    </button>
  );
}
