import { useTranslations } from 'next-intl';
import type { ItemAnalysis, VariantAnalysis } from '@/lib/quiz/analysis/analyze-items';
import { renderInline } from '@/lib/exercise/render-inline';
import type { Locale } from '@/lib/exercise/types';
import type { AskedVariant } from '@/lib/quiz/graded/teach/dealt-variants';
import type { BankItem } from '@/lib/quiz/types';
import { CourseHtml } from '@/app/_components/course-html';
import { AnswerText } from '../../../../_components/answer-text';
import styles from './analysis-table.module.css';
import { EstimateFigure } from './estimate-figure';

interface VariantTableProps {
  analysis: ItemAnalysis;
  item: BankItem | undefined;
  asked: readonly AskedVariant[];
  locale: Locale;
}

/** Facility by drawn variant, with those that differ from the others marked, and what each asked. */
export function VariantTable({ analysis, item, asked, locale }: VariantTableProps) {
  const t = useTranslations('analysis');
  if (analysis.variants.length === 0) return null;
  return (
    <details className={styles.details} open={analysis.flags.includes('uneven_variants') || undefined}>
      <summary>{t('variants')}</summary>
      {/* A table wider than a phone scrolls by itself, and must be reachable by keyboard to do so. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.scroller} tabIndex={0} role="group" aria-label={t('variants')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('variant')}</th>
              <th scope="col">{t('count')}</th>
              <th scope="col">{t('facility')}</th>
              <th scope="col">{t('comparison')}</th>
              <th scope="col">{t('asked')}</th>
            </tr>
          </thead>
          <tbody>
            {analysis.variants.map((variant) => {
              const { variantIndex, facility, pValue, differs } = variant;
              return (
                <tr key={variantIndex}>
                  <th scope="row" className={styles.number}>
                    {variantIndex + 1}
                  </th>
                  <td>{facility.n}</td>
                  <td>
                    <EstimateFigure estimate={facility} from={0} locale={locale} />
                  </td>
                  <td>
                    {differs === undefined ? t('alike') : <strong>{t(differs)}</strong>}{' '}
                    {t('pValue', { p: pValue.toFixed(3) })}
                  </td>
                  <td className={styles.asked}>
                    <VariantDetails
                      variant={variant}
                      item={item}
                      asked={asked.filter((one) => one.variantIndex === variantIndex)}
                      locale={locale}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </details>
  );
}

interface VariantDetailsProps {
  variant: VariantAnalysis;
  item: BankItem | undefined;
  asked: readonly AskedVariant[];
  locale: Locale;
}

/** What was asked in a variant, what was right, and what was answered instead; open where the variant stands out. */
function VariantDetails({ variant, item, asked, locale }: VariantDetailsProps) {
  const t = useTranslations('analysis');
  const { variantIndex, differs, wrong } = variant;
  return (
    <details open={differs !== undefined || undefined}>
      <summary>
        {t('showAsked')}{' '}
        <span className="visually-hidden">({t('variantOf', { number: variantIndex + 1 })})</span>
      </summary>
      {asked.map(({ prompt, right }) => (
        <div key={`${prompt[locale]} ${right?.[locale]}`}>
          <CourseHtml as="div" html={renderInline(prompt[locale])} />
          {right === undefined ? null : (
            <p>
              <span className={styles.right}>{t('right')}</span>{' '}
              <CourseHtml html={renderInline(right[locale])} />
            </p>
          )}
        </div>
      ))}
      {wrong.length === 0 ? (
        <p>{t('noWrong')}</p>
      ) : (
        <>
          <p>{t('wrong')}</p>
          <ul>
            {wrong.map(({ tally, count }) => (
              <li key={tally}>
                <AnswerText item={item} tally={tally} locale={locale} /> {t('wrongCount', { count })}
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
