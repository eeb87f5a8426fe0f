import { useTranslations } from 'next-intl';
import type { ItemAnalysis } from '@/lib/quiz/analysis/analyze-items';
import type { Locale } from '@/lib/exercise/types';
import type { AskedVariant } from '@/lib/quiz/graded/teach/dealt-variants';
import type { BankItem } from '@/lib/quiz/types';
import { Link } from '@/app/_components/navigation';
import { ChoiceTable } from './choice-table';
import { EstimateFigure } from './estimate-figure';
import { ItemPrompt } from '../../../../_components/item-prompt';
import styles from './item-analysis-card.module.css';
import { VariantTable } from './variant-table';

interface ItemAnalysisCardProps {
  analysis: ItemAnalysis;
  /** Absent where the bank has it no more. */
  item: BankItem | undefined;
  /** What its variants asked, where it has several. */
  asked: readonly AskedVariant[];
  /** Open reports of learners. */
  reports: number;
  reportsPath: string;
  locale: Locale;
}

export function ItemAnalysisCard(props: ItemAnalysisCardProps) {
  const { analysis, item, asked, reports, reportsPath, locale } = props;
  const t = useTranslations('analysis');
  const { facility, discrimination, seconds, flags, unanswered } = analysis;
  const prompt = item?.variants[0]?.prompt[locale];
  return (
    <article className={styles.card} data-dubious={flags.length > 0 || undefined}>
      <header className={styles.header}>
        <h2 className={styles.id}>{analysis.itemId}</h2>
        <span className={styles.kind}>{t(`kinds.${toKindKey(analysis.kind)}`)}</span>
      </header>
      {prompt === undefined ? (
        <p className={styles.gone}>{t('gone')}</p>
      ) : (
        <ItemPrompt itemId={analysis.itemId} prompt={prompt} />
      )}
      {flags.length > 0 || reports > 0 ? (
        <ul className={styles.flags}>
          {flags.map((flag) => (
            <li key={flag}>
              <strong>{t(`flags.${flag}.name`)}</strong> {t(`flags.${flag}.meaning`)}
            </li>
          ))}
          {reports > 0 ? (
            <li>
              <Link href={reportsPath}>{t('reports', { count: reports })}</Link>
            </li>
          ) : null}
        </ul>
      ) : null}
      <dl className={styles.figures}>
        <div>
          <dt>{t('facility')}</dt>
          <dd>
            <EstimateFigure estimate={facility} from={0} locale={locale} />
          </dd>
        </div>
        <div>
          <dt>{t('discrimination')}</dt>
          <dd>
            {discrimination === undefined ? (
              t('tooFew')
            ) : (
              <EstimateFigure estimate={discrimination} from={-1} locale={locale} />
            )}
          </dd>
        </div>
        <div>
          <dt>{t('time')}</dt>
          <dd>
            {seconds === undefined
              ? t('noTime')
              : t('seconds', {
                  median: Math.round(seconds.median),
                  q1: Math.round(seconds.q1),
                  q3: Math.round(seconds.q3),
                })}
          </dd>
        </div>
        <div>
          <dt>{t('answers')}</dt>
          <dd>{t('answersOf', { n: facility.n, unanswered })}</dd>
        </div>
      </dl>
      <ChoiceTable analysis={analysis} item={item} locale={locale} />
      <VariantTable analysis={analysis} item={item} asked={asked} locale={locale} />
    </article>
  );
}

/** Message keys hold no hyphens. */
function toKindKey(kind: string) {
  const keys = {
    'single-choice': 'single',
    'multiple-choice': 'multiple',
    matching: 'matching',
    ordering: 'ordering',
    numeric: 'numeric',
    'short-text': 'shortText',
    formula: 'formula',
    figure: 'figure',
    'tensor-shape': 'shape',
  } as const;
  return new Map(Object.entries(keys)).get(kind) ?? 'other';
}
