import { useTranslations } from 'next-intl';
import type { ExerciseStanding } from './learner-state';
import styles from './state-mark.module.css';

/** The state of an exercise as a shape, not by color alone, with its name for screen readers. */
export function StateMark({ state }: { state: ExerciseStanding['state'] }) {
  const t = useTranslations('learn.state');
  return (
    <svg
      className={styles[state]}
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      role="img"
      aria-label={t(state)}
      focusable="false"
    >
      <title>{t(state)}</title>
      {state === 'passed' ? (
        <>
          <circle cx="10" cy="10" r="9" fill="currentColor" />
          <path
            d="m6 10.3 2.8 2.7L14.2 7.4"
            stroke="var(--color-surface)"
            strokeWidth="2"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </>
      ) : (
        <>
          <circle cx="10" cy="10" r="8" stroke="currentColor" strokeWidth="1.75" />
          {state === 'started' ? <path d="M10 2a8 8 0 0 1 0 16Z" fill="currentColor" /> : null}
        </>
      )}
    </svg>
  );
}
