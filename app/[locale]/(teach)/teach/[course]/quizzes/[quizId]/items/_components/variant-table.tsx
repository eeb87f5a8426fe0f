import { useTranslations } from 'next-intl';
import type { ItemAnalysis } from '@/lib/quiz/analysis/analyze-items';
import type { Locale } from '@/lib/exercise/types';
import styles from './analysis-table.module.css';
import { EstimateFigure } from './estimate-figure';

/** Facility by drawn variant, with those that differ from the others marked. */
export function VariantTable({ analysis, locale }: { analysis: ItemAnalysis; locale: Locale }) {
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
            </tr>
          </thead>
          <tbody>
            {analysis.variants.map(({ variantIndex, facility, pValue, differs }) => (
              <tr key={variantIndex}>
                <th scope="row">{variantIndex + 1}</th>
                <td>{facility.n}</td>
                <td>
                  <EstimateFigure estimate={facility} from={0} locale={locale} />
                </td>
                <td>
                  {differs === undefined ? t('alike') : <strong>{t(differs)}</strong>}{' '}
                  {t('pValue', { p: pValue.toFixed(3) })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
