import { useTranslations } from 'next-intl';
import { ItemHtml } from '../item-html';
import type { EchoState } from './use-formula-echo';
import styles from './view.module.css';

interface EchoLineProps {
  readonly state: EchoState;
  /** Enter was pressed before there was anything to confirm. */
  readonly asksAgain: boolean;
}

/** What the formula was taken for, or why it could not be read; said aloud when it changes. */
export function EchoLine({ state, asksAgain }: EchoLineProps) {
  const t = useTranslations('quiz.formula');
  return (
    <div role="status" className={styles.echo} data-is={state.is}>
      <EchoText state={state} />
      {state.is === 'understood' && asksAgain && <p>{t('enterAgain')}</p>}
    </div>
  );
}

function EchoText({ state }: { state: EchoState }) {
  const t = useTranslations('quiz.formula');
  const notes = useTranslations('quiz.notes');
  switch (state.is) {
    case 'empty':
      return null;
    case 'hangul':
      return <p>{t('hangul')}</p>;
    case 'waiting':
      return <p>{t('checking')}</p>;
    case 'offline':
      return <p>{t('offline')}</p>;
    case 'understood':
      return (
        <p>
          <span className={styles.understood}>{t('understood')}</span> <ItemHtml html={state.html} />
        </p>
      );
    case 'problem': {
      const key = `formulaProblems.${state.problem}`;
      return <p>{notes(notes.has(key) ? key : 'formulaProblems.syntax', { at: state.at })}</p>;
    }
  }
}
