import { useTranslations } from 'next-intl';
import type { Catalog } from '@/lib/quiz/study/types';
import type { Standing } from '@/lib/quiz/study/summarize';
import { ClientMessages } from '@/app/_components/client-messages';
import { ButtonLink } from '@/app/_components/ui/button-link';
import styles from './chapter-quiz.module.css';
import { LoggedStanding } from './logged-standing';
import { StandingFigures } from './standing-figures';

interface ChapterQuizProps {
  chapterId: string;
  /** The chapter's items alone. */
  catalog: Catalog;
  /** undefined: without an account, where the browser alone knows. */
  standing: Standing | undefined;
}

/** The way from a chapter to its quiz items. */
export function ChapterQuiz({ chapterId, catalog, standing }: ChapterQuizProps) {
  const t = useTranslations('study.chapter');
  return (
    <section aria-labelledby="chapter-quiz" className={styles.quiz}>
      <div>
        <h2 id="chapter-quiz" className={styles.heading}>
          {t('title')}
        </h2>
        <p className={styles.figures}>
          <span>{t('count', { total: catalog.items.length })}</span>
          {standing === undefined ? (
            <ClientMessages namespaces={['study']}>
              <LoggedStanding catalog={catalog} />
            </ClientMessages>
          ) : (
            <StandingFigures seen={standing.seen} due={standing.due} />
          )}
        </p>
      </div>
      <ButtonLink href={`/study/session?scope=chapter:${chapterId}`} prefetch={false}>
        {t('start')}
      </ButtonLink>
    </section>
  );
}
