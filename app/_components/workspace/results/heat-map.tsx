'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { formatNumber } from './format-number';
import { colorAt } from './color-scale';
import styles from './heat-map.module.css';

interface HeatMapProps {
  readonly rows: number;
  readonly columns: number;
  readonly data: ArrayLike<number>;
  /** Per element: 1 where it differs; drawn in the color of danger. */
  readonly mask?: Uint8Array;
  readonly label: string;
}

const MAX_EDGE = 512;

/** A matrix as a picture, one pixel an element, with its range in words. */
export function HeatMap({ rows, columns, data, mask, label }: HeatMapProps) {
  const t = useTranslations('workspace.values');
  const canvas = useRef<HTMLCanvasElement>(null);
  const shownRows = Math.min(rows, MAX_EDGE);
  const shownColumns = Math.min(columns, MAX_EDGE);
  const [low, high] = rangeOf(data);
  const wrong = mask ? mask.reduce((sum, each) => sum + each, 0) : 0;

  // A canvas is drawn on, not rendered.
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    const image = context.createImageData(shownColumns, shownRows);
    for (let row = 0; row < shownRows; row += 1) {
      for (let column = 0; column < shownColumns; column += 1) {
        const index = row * columns + column;
        const fraction = high > low ? ((data[index] ?? NaN) - low) / (high - low) : 0.5;
        const color = mask?.[index] === 1 ? [220, 40, 60] : colorAt(fraction);
        image.data.set([...color, 255], (row * shownColumns + column) * 4);
      }
    }
    context.putImageData(image, 0, 0);
  }, [data, mask, columns, shownRows, shownColumns, low, high]);

  const text = t('heat', { label, rows, columns, low: formatNumber(low), high: formatNumber(high), wrong });
  return (
    <figure className={styles.figure}>
      <div role="img" aria-label={text}>
        <canvas
          ref={canvas}
          width={shownColumns}
          height={shownRows}
          className={styles.canvas}
          style={{ aspectRatio: `${shownColumns} / ${shownRows}` }}
        />
      </div>
      <figcaption>{t('range', { low: formatNumber(low), high: formatNumber(high) })}</figcaption>
    </figure>
  );
}

function rangeOf(data: ArrayLike<number>): [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (let index = 0; index < data.length; index += 1) {
    const value = data[index] ?? NaN;
    if (!Number.isFinite(value)) continue;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return low <= high ? [low, high] : [0, 0];
}
