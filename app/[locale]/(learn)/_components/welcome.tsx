import { useTranslations } from 'next-intl';
import type { PublishedExercise } from '@/lib/exercise/published-course';
import type { Locale } from '@/lib/exercise/types';
import { ButtonLink } from '@/app/_components/ui/button-link';
import { DescentFigure } from './descent-figure';
import styles from './welcome.module.css';

interface WelcomeProps {
  locale: Locale;
  first: PublishedExercise | undefined;
  isSignedIn: boolean;
}

/** For somebody without any submission: what this is, in three facts, and where to begin. */
export function Welcome({ locale, first, isSignedIn }: WelcomeProps) {
  const t = useTranslations('learn.welcome');
  return (
    <section className={styles.welcome} aria-labelledby="welcome">
      <div className={styles.text}>
        <h1 id="welcome" className={styles.title}>
          {t('title')}
        </h1>
        <p className={styles.lead}>{t('lead')}</p>
        <div className={styles.actions}>
          {first ? (
            <ButtonLink variant="primary" href={`/exercises/${first.id}`}>
              {t('start', { title: first.title[locale] })}
            </ButtonLink>
          ) : null}
          {isSignedIn ? null : <ButtonLink href="/sign-up">{t('signUp')}</ButtonLink>}
        </div>
      </div>
      <DescentFigure />
      <ul className={styles.facts}>
        {(['run', 'verify', 'account'] as const).map((fact) => (
          <li key={fact}>
            <strong>{t(`facts.${fact}.title`)}</strong>
            <span>{t(`facts.${fact}.text`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
