import { useLocale, useTranslations } from 'next-intl';
import { toButtonClass } from '@/app/_components/ui/button-look';
import styles from '../quiz.module.css';

/** No link of the router's: the address has no language, and what it gives is a file. */
export function ExportLink({ quizId }: { quizId: string }) {
  const t = useTranslations('teachQuiz.export');
  const locale = useLocale();
  return (
    <p className={styles.bar}>
      <a
        className={toButtonClass({ size: 'small' })}
        href={`/api/quizzes/${quizId}/results?locale=${locale}`}
        download
      >
        {t('download')}
      </a>
    </p>
  );
}
