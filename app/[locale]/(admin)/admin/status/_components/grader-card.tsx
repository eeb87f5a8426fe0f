import { useFormatter, useTranslations } from 'next-intl';
import type { GraderStatus } from '@/lib/grading/queue/system-status';
import styles from '../status.module.css';

export function GraderCard({ grader }: { grader: GraderStatus }) {
  const t = useTranslations('admin');
  const format = useFormatter();
  return (
    <li className={styles.grader}>
      <div className={styles.graderHead}>
        <h3>{grader.host}</h3>
        <span className={grader.isWorking ? styles.working : styles.stalled}>
          {grader.isWorking
            ? t('working')
            : t('stalled', { seconds: format.number(Math.round(grader.silentS)) })}
        </span>
      </div>
      <dl className={styles.facts}>
        <dt>{t('backend')}</dt>
        <dd>
          {grader.backend} · {grader.device}
        </dd>
        <dt>{t('concurrency')}</dt>
        <dd>{format.number(grader.concurrency)}</dd>
        <dt>{t('process')}</dt>
        <dd>{grader.pid}</dd>
        <dt>{t('since')}</dt>
        <dd>
          <time dateTime={grader.startedAt.toISOString()}>
            {format.dateTime(grader.startedAt, 'instant')}
          </time>
        </dd>
        <dt>{t('layers')}</dt>
        <dd>
          <LayerList layers={grader.layers} none={t('none')} className={styles.layers} />
        </dd>
        <dt>{t('missing')}</dt>
        <dd>
          <LayerList
            layers={grader.missing}
            none={t('nothingMissing')}
            className={`${styles.layers} ${styles.missing}`}
          />
        </dd>
      </dl>
    </li>
  );
}

interface LayerListProps {
  layers: readonly string[];
  none: string;
  className: string | undefined;
}

function LayerList({ layers, none, className }: LayerListProps) {
  if (layers.length === 0) return none;
  return (
    <ul className={className}>
      {layers.map((layer) => (
        <li key={layer}>{layer}</li>
      ))}
    </ul>
  );
}
