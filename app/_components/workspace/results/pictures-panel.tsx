'use client';

import { useTranslations } from 'next-intl';
import type { ShowItem, ShowProgress, ShowTable } from '@/lib/sandbox/browser/show-item';
import { formatNumber } from './format-number';
import { ImagePicture } from './image-picture';
import { LineChart } from './line-chart';
import styles from './pictures-panel.module.css';

/** What the code asked to be shown. */
export function PicturesPanel({ pictures }: { readonly pictures: readonly ShowItem[] }) {
  const t = useTranslations('workspace.pictures');
  if (pictures.length === 0)
    return <p className={styles.empty}>{t.rich('empty', { code: (text) => <code>{text}</code> })}</p>;
  return (
    <div className={styles.grid}>
      {pictures.map((item) => (
        <Picture key={item.key} item={item} />
      ))}
    </div>
  );
}

function Picture({ item }: { item: ShowItem }) {
  const t = useTranslations('workspace.pictures');
  switch (item.kind) {
    case 'line':
      return <LineChart chart={item} />;
    case 'image':
      return <ImagePicture image={item} />;
    case 'table':
      return <TablePicture table={item} />;
    case 'progress':
      return <ProgressBar progress={item} />;
    case 'too-many':
      return <p className={styles.empty}>{t('tooMany')}</p>;
  }
}

/** How far a long computation is; used here and beside the run's state. */
export function ProgressBar({ progress }: { readonly progress: ShowProgress }) {
  const t = useTranslations('workspace.pictures');
  const label = progress.label === '' ? t('progress') : progress.label;
  const isKnown = progress.total > 0;
  return (
    <label className={styles.progress}>
      <span>{label}</span>
      <progress {...(isKnown && { value: Math.min(progress.done, progress.total), max: progress.total })} />
      <span>
        {isKnown
          ? `${formatNumber(progress.done)} / ${formatNumber(progress.total)}`
          : formatNumber(progress.done)}
      </span>
    </label>
  );
}

function TablePicture({ table }: { table: ShowTable }) {
  const t = useTranslations('workspace.pictures');
  const isCut = table.totalRows > table.rows.length;
  return (
    <figure className={styles.figure}>
      {table.title !== '' && <figcaption>{table.title}</figcaption>}
      {/* Long tables have to be scrolled by keyboard as well. */}
      <div
        className={styles.scroll}
        role="group"
        aria-label={table.title === '' ? t('table') : table.title}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <table className={styles.table} aria-label={table.title === '' ? t('table') : table.title}>
          {table.columns.some((name) => name !== '') && (
            <thead>
              <tr>
                {table.columns.map((name, index) => (
                  <th key={index} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {table.rows.map((row, index) => (
              <tr key={index}>
                {row.map((cell, column) => (
                  <td key={column} data-number={typeof cell === 'number' || undefined}>
                    {typeof cell === 'number' ? formatNumber(cell) : cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {isCut && (
        <p className={styles.note}>{t('cutRows', { shown: table.rows.length, total: table.totalRows })}</p>
      )}
    </figure>
  );
}
