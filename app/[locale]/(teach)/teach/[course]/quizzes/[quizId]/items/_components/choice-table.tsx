import { useTranslations } from 'next-intl';
import type { ItemAnalysis } from '@/lib/quiz/analysis/analyze-items';
import type { Locale } from '@/lib/exercise/types';
import type { Estimate } from '@/lib/quiz/statistics';
import type { BankItem } from '@/lib/quiz/types';
import { AnswerText } from '../../../../_components/answer-text';
import styles from './analysis-table.module.css';

interface ChoiceTableProps {
  analysis: ItemAnalysis;
  item: BankItem | undefined;
  locale: Locale;
}

/** How often each answer was given: by everybody, and by the best and the weakest third. */
export function ChoiceTable({ analysis, item, locale }: ChoiceTableProps) {
  const t = useTranslations('analysis');
  if (analysis.choices.length === 0) return null;
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const show = (estimate: Estimate | undefined) =>
    estimate === undefined ? '–' : percent.format(estimate.value);
  return (
    <details className={styles.details} open={analysis.flags.length > 0 || undefined}>
      <summary>{t('choices')}</summary>
      {analysis.variants.length > 0 ? <p className={styles.note}>{t('mixed')}</p> : null}
      {/* A table wider than a phone scrolls by itself, and must be reachable by keyboard to do so. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.scroller} tabIndex={0} role="group" aria-label={t('choices')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('answer')}</th>
              <th scope="col">{t('count')}</th>
              <th scope="col">{t('shareOfAll')}</th>
              <th scope="col">{t('upperThird')}</th>
              <th scope="col">{t('lowerThird')}</th>
            </tr>
          </thead>
          <tbody>
            {analysis.choices.map((choice) => (
              <tr key={choice.tally}>
                <th scope="row">
                  {choice.isRight ? <span className={styles.right}>{t('right')}</span> : null}{' '}
                  <AnswerText item={item} tally={choice.tally} locale={locale} />
                </th>
                <td>{choice.count}</td>
                <td>
                  {t('estimate', {
                    value: percent.format(choice.share.value),
                    low: percent.format(choice.share.low),
                    high: percent.format(choice.share.high),
                  })}
                </td>
                <td>{show(choice.upper)}</td>
                <td>{show(choice.lower)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
