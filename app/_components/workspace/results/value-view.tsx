'use client';

import { useTranslations } from 'next-intl';
import type { CSSProperties } from 'react';
import type { LeafValues } from '@/lib/grading/compare/compare-leaf';
import { formatNumber, formatShape } from './format-number';
import { HeatMap } from './heat-map';
import styles from './value-view.module.css';

interface ValueViewProps {
  readonly values: LeafValues;
  /** Per element: 1 where it differs from what is expected. */
  readonly mask?: Uint8Array;
  /** Names the value for those who cannot see the table. */
  readonly label: string;
  /** Whether a large matrix is drawn as well. Default: yes. */
  readonly hasPicture?: boolean;
}

/** Larger matrices are drawn as pictures, with their first rows as numbers. */
const MAX_ROWS = 12;
const MAX_COLUMNS = 10;
const MAX_LIST = 40;

/** Numbers of any shape: one number, a list, or a table shaded by size. Differences are marked by more than color. */
export function ValueView({ values, mask, label, hasPicture = true }: ValueViewProps) {
  const { shape, data } = values;
  if (values.rowLengths) return <RaggedRows lengths={values.rowLengths} data={data} mask={mask} />;
  if (shape.length === 0) return <Scalar value={data[0] ?? NaN} isWrong={mask?.[0] === 1} />;
  if (data.length === 0) return <code className={styles.empty}>{formatShape(shape)}</code>;
  const columns = shape.at(-1) ?? 1;
  const rows = data.length / Math.max(1, columns);
  if (shape.length === 1) return <List data={data} mask={mask} from={0} to={data.length} />;
  const isLarge = rows > MAX_ROWS || columns > MAX_COLUMNS;
  return (
    <div className={styles.value}>
      {isLarge && hasPicture && (
        <HeatMap rows={rows} columns={columns} data={data} mask={mask} label={label} />
      )}
      <Matrix rows={rows} columns={columns} data={data} mask={mask} label={label} />
    </div>
  );
}

function Scalar({ value, isWrong }: { value: number; isWrong: boolean }) {
  return (
    <code className={styles.scalar} data-wrong={isWrong || undefined}>
      {isWrong && <WrongMark />}
      {formatNumber(value)}
    </code>
  );
}

interface Elements {
  readonly data: ArrayLike<number>;
  readonly mask?: Uint8Array;
}

function List({ data, mask, from, to }: Elements & { from: number; to: number }) {
  const t = useTranslations('workspace.values');
  const shown = Math.min(to, from + MAX_LIST);
  const indices = Array.from({ length: shown - from }, (_, offset) => from + offset);
  return (
    <ol className={styles.list}>
      {indices.map((index) => (
        <li key={index} data-wrong={mask?.[index] === 1 || undefined}>
          {mask?.[index] === 1 && <WrongMark />}
          {formatNumber(data[index] ?? NaN)}
        </li>
      ))}
      {to > shown && <li className={styles.more}>{t('more', { count: to - shown })}</li>}
    </ol>
  );
}

function RaggedRows({ lengths, data, mask }: Elements & { lengths: readonly number[] }) {
  const starts = lengths.map((_, row) => lengths.slice(0, row).reduce((sum, length) => sum + length, 0));
  return (
    <div className={styles.value}>
      {lengths.slice(0, MAX_ROWS).map((length, row) => {
        const from = starts[row] ?? 0;
        return <List key={row} data={data} mask={mask} from={from} to={from + length} />;
      })}
    </div>
  );
}

function Matrix({
  rows,
  columns,
  data,
  mask,
  label,
}: Elements & { rows: number; columns: number; label: string }) {
  const t = useTranslations('workspace.values');
  const shownRows = Math.min(rows, MAX_ROWS);
  const shownColumns = Math.min(columns, MAX_COLUMNS);
  const scale = largestSize(data);
  const isCut = shownRows < rows || shownColumns < columns;
  return (
    // Wide tables have to be scrolled by keyboard as well; narrow ones are no stop on the way.
    <div
      className={styles.scroll}
      role="group"
      aria-label={label}
      tabIndex={shownColumns > 4 ? 0 : undefined}
    >
      <table className={styles.matrix} aria-label={label}>
        <tbody>
          {Array.from({ length: shownRows }, (_, row) => (
            <tr key={row}>
              {Array.from({ length: shownColumns }, (_, column) => {
                const index = row * columns + column;
                const value = data[index] ?? NaN;
                const isWrong = mask?.[index] === 1;
                return (
                  <td key={column} data-wrong={isWrong || undefined} style={heatOf(value, scale)}>
                    {isWrong && <WrongMark />}
                    {formatNumber(value)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {isCut && <p className={styles.more}>{t('cut', { rows: shownRows, columns: shownColumns })}</p>}
    </div>
  );
}

function WrongMark() {
  const t = useTranslations('workspace.values');
  return (
    <>
      <span aria-hidden="true" className={styles.mark}>
        ≠
      </span>
      <span className="visually-hidden">{t('differs')}</span>
    </>
  );
}

function largestSize(data: ArrayLike<number>): number {
  let largest = 0;
  for (let index = 0; index < data.length; index += 1) {
    const size = Math.abs(data[index] ?? 0);
    if (size > largest && Number.isFinite(size)) largest = size;
  }
  return largest;
}

/** The share of accent color behind a number: signs and magnitudes are seen before they are read. */
function heatOf(value: number, scale: number): CSSProperties & Record<'--heat', string> {
  if (!Number.isFinite(value) || scale === 0) return { '--heat': '0%' };
  return { '--heat': `${Math.round((Math.abs(value) / scale) * 34)}%` };
}
