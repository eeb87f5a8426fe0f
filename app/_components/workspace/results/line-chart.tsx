'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { ShowLine } from '@/lib/sandbox/browser/show-item';
import { toAxisScale, type AxisScale } from './chart-scale';
import { formatNumber } from './format-number';
import styles from './line-chart.module.css';

const WIDTH = 480;
const HEIGHT = 260;
const MARGIN = { top: 10, right: 12, bottom: 34, left: 54 };
/** Lines differ in dash as well as in color. */
const DASHES = ['none', '7 4', '2 3', '10 3 2 3', '1 4', '12 5', '4 2', '8 2 2 2'] as const;
const TABLE_POINTS = 12;

/** Curves with axes; the same numbers as a table for those who cannot see them. */
export function LineChart({ chart }: { readonly chart: ShowLine }) {
  const t = useTranslations('workspace.pictures');
  const titleId = useId();
  const x = toAxisScale(
    chart.series.flatMap((one) => Array.from(one.x)),
    6,
  );
  const y = toAxisScale(
    chart.series.flatMap((one) => Array.from(one.y)),
    5,
  );
  const toX = (value: number) =>
    MARGIN.left + ((value - x.low) / (x.high - x.low)) * (WIDTH - MARGIN.left - MARGIN.right);
  const toY = (value: number) =>
    HEIGHT - MARGIN.bottom - ((value - y.low) / (y.high - y.low)) * (HEIGHT - MARGIN.top - MARGIN.bottom);
  const title = chart.title === '' ? t('line') : chart.title;
  return (
    <figure className={styles.figure}>
      <figcaption id={titleId}>{title}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby={titleId} className={styles.svg}>
        <Axes x={x} y={y} toX={toX} toY={toY} />
        {chart.series.map((one, index) => (
          <path
            key={one.name}
            d={toPath(one, toX, toY)}
            className={styles.line}
            data-series={index % 4}
            strokeDasharray={DASHES[index % DASHES.length]}
          />
        ))}
        <text x={(WIDTH + MARGIN.left) / 2} y={HEIGHT - 2} className={styles.axisLabel}>
          {chart.xLabel}
        </text>
        <text x={-(HEIGHT - MARGIN.bottom) / 2} y={11} transform="rotate(-90)" className={styles.axisLabel}>
          {chart.yLabel}
        </text>
      </svg>
      {chart.series.some((one) => one.name !== '') && <Legend chart={chart} />}
      <details className={styles.table}>
        <summary>{t('asTable')}</summary>
        <PointsTable chart={chart} title={title} />
      </details>
    </figure>
  );
}

interface AxesProps {
  readonly x: AxisScale;
  readonly y: AxisScale;
  readonly toX: (value: number) => number;
  readonly toY: (value: number) => number;
}

function Axes({ x, y, toX, toY }: AxesProps) {
  return (
    <g aria-hidden="true">
      {y.ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={MARGIN.left}
            x2={WIDTH - MARGIN.right}
            y1={toY(tick)}
            y2={toY(tick)}
            className={styles.grid}
          />
          <text x={MARGIN.left - 6} y={toY(tick) + 4} className={styles.yTick}>
            {formatNumber(tick)}
          </text>
        </g>
      ))}
      {x.ticks.map((tick) => (
        <text key={tick} x={toX(tick)} y={HEIGHT - MARGIN.bottom + 16} className={styles.xTick}>
          {formatNumber(tick)}
        </text>
      ))}
    </g>
  );
}

function Legend({ chart }: { chart: ShowLine }) {
  return (
    <ul className={styles.legend}>
      {chart.series.map((one, index) => (
        <li key={one.name}>
          <svg width="28" height="8" aria-hidden="true">
            <line
              x1="0"
              x2="28"
              y1="4"
              y2="4"
              className={styles.line}
              data-series={index % 4}
              strokeDasharray={DASHES[index % DASHES.length]}
            />
          </svg>
          {one.name}
        </li>
      ))}
    </ul>
  );
}

/** At most a dozen points of each curve, first and last among them. */
function PointsTable({ chart, title }: { chart: ShowLine; title: string }) {
  const longest = Math.max(0, ...chart.series.map((one) => one.x.length));
  const rows = Math.min(TABLE_POINTS, longest);
  const indices = Array.from({ length: rows }, (_, row) =>
    Math.round((row * (longest - 1)) / Math.max(1, rows - 1)),
  );
  const reference = chart.series.find((one) => one.x.length === longest);
  return (
    <table aria-label={title}>
      <thead>
        <tr>
          <th scope="col">{chart.xLabel === '' ? 'x' : chart.xLabel}</th>
          {chart.series.map((one) => (
            <th key={one.name} scope="col">
              {one.name === '' ? (chart.yLabel === '' ? 'y' : chart.yLabel) : one.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {indices.map((index) => (
          <tr key={index}>
            <th scope="row">{formatNumber(reference?.x[index] ?? NaN)}</th>
            {chart.series.map((one) => (
              <td key={one.name}>{index < one.y.length ? formatNumber(one.y[index] ?? NaN) : ''}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A path that is broken where a value is not finite. */
function toPath(
  { x, y }: ShowLine['series'][number],
  toX: (value: number) => number,
  toY: (value: number) => number,
): string {
  let isDown = false;
  const parts: string[] = [];
  for (let index = 0; index < y.length; index += 1) {
    const [px, py] = [toX(x[index] ?? NaN), toY(y[index] ?? NaN)];
    if (!Number.isFinite(px) || !Number.isFinite(py)) {
      isDown = false;
      continue;
    }
    parts.push(`${isDown ? 'L' : 'M'}${px.toFixed(1)} ${py.toFixed(1)}`);
    isDown = true;
  }
  return parts.join('');
}
