import { escapeHtml } from '../../exercise/escape-html';
import type { Locale, Text } from '../../exercise/types';
import type { Figure } from '../types';

/** Width and height of every figure, in its own units; pages scale it. */
export const WIDTH = 360;
export const HEIGHT = 240;
const MARGIN = { left: 44, right: 14, top: 14, bottom: 34 };

/**
 * Curves are told apart by dash and label as well as by color: classes that the pages give colors for light and dark
 * (`fig-0` … `fig-4`), dashes that are drawn here.
 */
export const DASHES = ['', '7 4', '2 4', '10 3 2 3', '4 2'] as const;

export type Label = string | Text;

export function labelIn(label: Label, locale: Locale): string {
  return typeof label === 'string' ? label : label[locale];
}

/** Draws once a language. */
export function toFigure(alt: Text, draw: (locale: Locale) => string): Figure {
  return { svg: { ko: draw('ko'), en: draw('en') }, alt };
}

export function svg(content: string, { width = WIDTH, height = HEIGHT } = {}): string {
  return (
    `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" class="fig" aria-hidden="true" ` +
    `focusable="false">${content}</svg>`
  );
}

/** A coordinate with one decimal: figures are for the eye. */
export function at(value: number): string {
  return String(Math.round(value * 10) / 10);
}

export function textAt(
  x: number,
  y: number,
  text: {
    readonly content: string;
    readonly anchor?: 'start' | 'middle' | 'end';
    readonly className?: string;
  },
): string {
  const { content, anchor = 'middle', className = 'fig-text' } = text;
  return `<text x="${at(x)}" y="${at(y)}" text-anchor="${anchor}" class="${className}">${escapeHtml(content)}</text>`;
}

export interface Axes {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  readonly xLabel?: Label;
  readonly yLabel?: Label;
  readonly xTicks?: readonly number[];
  readonly yTicks?: readonly number[];
}

export interface Frame {
  readonly toX: (x: number) => number;
  readonly toY: (y: number) => number;
  /** Axes, ticks and labels. */
  readonly markup: string;
}

/** A coordinate frame with ticks; lines through 0 where 0 is inside. */
export function frame(axes: Axes, locale: Locale): Frame {
  const [x0, x1] = axes.x;
  const [y0, y1] = axes.y;
  const right = WIDTH - MARGIN.right;
  const bottom = HEIGHT - MARGIN.bottom;
  const toX = (x: number) => MARGIN.left + ((x - x0) / (x1 - x0)) * (right - MARGIN.left);
  const toY = (y: number) => bottom - ((y - y0) / (y1 - y0)) * (bottom - MARGIN.top);
  const xTicks = axes.xTicks ?? niceTicks(x0, x1);
  const yTicks = axes.yTicks ?? niceTicks(y0, y1);
  const markup = [
    ...xTicks.map((x) => line([toX(x), MARGIN.top, toX(x), bottom], x === 0 ? 'fig-zero' : 'fig-grid')),
    ...yTicks.map((y) => line([MARGIN.left, toY(y), right, toY(y)], y === 0 ? 'fig-zero' : 'fig-grid')),
    line([MARGIN.left, bottom, right, bottom], 'fig-axis'),
    line([MARGIN.left, MARGIN.top, MARGIN.left, bottom], 'fig-axis'),
    ...xTicks.map((x) => textAt(toX(x), bottom + 14, { content: formatTick(x), className: 'fig-tick' })),
    ...yTicks.map((y) =>
      textAt(MARGIN.left - 5, toY(y) + 3.5, { content: formatTick(y), anchor: 'end', className: 'fig-tick' }),
    ),
    axes.xLabel === undefined
      ? ''
      : textAt(right, HEIGHT - 4, { content: labelIn(axes.xLabel, locale), anchor: 'end' }),
    axes.yLabel === undefined
      ? ''
      : textAt(MARGIN.left + 6, MARGIN.top + 8, { content: labelIn(axes.yLabel, locale), anchor: 'start' }),
  ].join('');
  return { toX, toY, markup };
}

export function line([x1, y1, x2, y2]: readonly [number, number, number, number], className: string): string {
  return `<line x1="${at(x1)}" y1="${at(y1)}" x2="${at(x2)}" y2="${at(y2)}" class="${className}"/>`;
}

/** A polyline through points; it breaks where a point is undefined or not finite. */
export function path(
  points: readonly (readonly [number, number] | undefined)[],
  { className, dash = '' }: { readonly className: string; readonly dash?: string },
): string {
  let d = '';
  let isDown = false;
  for (const point of points) {
    if (point === undefined || !point.every(Number.isFinite)) {
      isDown = false;
      continue;
    }
    d += `${isDown ? 'L' : 'M'}${at(point[0])} ${at(point[1])}`;
    isDown = true;
  }
  return `<path d="${d}" class="${className}" fill="none"${dash === '' ? '' : ` stroke-dasharray="${dash}"`}/>`;
}

/** Four to seven ticks at 1, 2 or 5 times a power of ten. */
function niceTicks(low: number, high: number): number[] {
  const rough = (high - low) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((one) => one >= rough) ?? rough;
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

function formatTick(value: number): string {
  return String(value).replace('-', '−');
}
