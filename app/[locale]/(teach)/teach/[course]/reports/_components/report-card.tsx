import { useFormatter, useTranslations } from 'next-intl';
import type { ItemReport } from '@/lib/course/item-reports';
import type { Locale } from '@/lib/exercise/types';
import type { Estimate } from '@/lib/quiz/statistics';
import type { BankItem } from '@/lib/quiz/types';
import { Link } from '@/app/_components/navigation';
import { ItemPrompt } from '../../_components/item-prompt';
import styles from './report-card.module.css';
import { ReportedAnswer } from './reported-answer';
import { ResolveButton } from './resolve-button';

interface ReportCardProps {
  report: ItemReport;
  /** Absent where the bank has it no more. */
  item: BankItem | undefined;
  /** Share of learners who were right at first sight. */
  firstSight: Estimate | undefined;
  /** The course's slug. */
  course: string;
  locale: Locale;
}

export function ReportCard({ report, item, firstSight, course, locale }: ReportCardProps) {
  const t = useTranslations('reports');
  const format = useFormatter();
  const variant = item?.variants[report.variant % item.variants.length];
  const prompt = variant?.prompt[locale];
  const isChanged =
    item !== undefined && (item.version !== report.version || report.variant >= item.variants.length);
  return (
    <article className={styles.card}>
      <header className={styles.header}>
        <h2 className={styles.reason}>{t(`reasons.${report.reason}`)}</h2>
        <time dateTime={report.createdAt.toISOString()}>{format.dateTime(report.createdAt, 'minute')}</time>
      </header>
      {prompt === undefined ? (
        <p>{t('gone', { id: report.itemId })}</p>
      ) : (
        <ItemPrompt itemId={report.itemId} prompt={prompt} />
      )}
      {isChanged ? <p className={styles.changed}>{t('changed')}</p> : null}
      {report.comment === '' ? null : <blockquote className={styles.comment}>{report.comment}</blockquote>}
      <dl className={styles.facts}>
        <div>
          <dt>{t('item')}</dt>
          <dd>
            {item === undefined ? (
              report.itemId
            ) : (
              <Link href={`/study/session?scope=items:${report.itemId}`}>{report.itemId}</Link>
            )}
          </dd>
        </div>
        {report.answer === null ? null : (
          <div>
            <dt>{t('answer')}</dt>
            <dd>
              <ReportedAnswer
                item={isChanged ? undefined : item}
                variant={variant}
                answer={report.answer}
                locale={locale}
              />
            </dd>
          </div>
        )}
        {firstSight === undefined ? null : (
          <div>
            <dt>{t('firstSight')}</dt>
            <dd>
              {t('share', {
                value: format.number(firstSight.value, { style: 'percent' }),
                low: format.number(firstSight.low, { style: 'percent' }),
                high: format.number(firstSight.high, { style: 'percent' }),
                n: firstSight.n,
              })}
            </dd>
          </div>
        )}
      </dl>
      <ResolveButton course={course} reportId={report.id} isResolved={report.resolvedAt !== null} />
    </article>
  );
}
