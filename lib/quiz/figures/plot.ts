import type { Text } from '../../exercise/types';
import type { Figure } from '../types';
import { DASHES, frame, labelIn, path, svg, textAt, toFigure, type Axes, type Label } from './svg';

export interface Curve {
  /** 'A', 'B', or a name. Beside the curve's end, or at `labelAt`. */
  readonly label?: Label;
  /** y of x, drawn over the whole range; NaN where there is none. */
  readonly fn?: (x: number) => number;
  /** Points in place of a function: a loss curve, a step. */
  readonly points?: readonly (readonly [number, number])[];
  /** x at which the label stands. Default: near the right end. */
  readonly labelAt?: number;
  /** A dot at each point. */
  readonly dots?: boolean;
}

export interface PlotOptions extends Axes {
  /** What is to be seen, in words, without naming the answer: shape, values at marked places. */
  readonly alt: Text;
  readonly curves: readonly Curve[];
  /** A vertical dashed line with a label, such as a chosen epoch. */
  readonly marks?: readonly { readonly x: number; readonly label?: Label }[];
}

const SAMPLES = 160;

/** Curves in a coordinate frame. */
export function plot({ alt, curves, marks = [], ...axes }: PlotOptions): Figure {
  const [x0, x1] = axes.x;
  const [y0, y1] = axes.y;
  return toFigure(alt, (locale) => {
    const { toX, toY, markup } = frame(axes, locale);
    const clip = (y: number) => (y >= y0 - (y1 - y0) * 0.02 && y <= y1 + (y1 - y0) * 0.02 ? y : Number.NaN);
    const drawn = curves.map((curve, index) => {
      const points =
        curve.points ??
        Array.from({ length: SAMPLES + 1 }, (_, at) => {
          const x = x0 + ((x1 - x0) * at) / SAMPLES;
          return [x, curve.fn?.(x) ?? Number.NaN] as const;
        });
      const color = `fig-${index % DASHES.length}`;
      const inside = points.map(([x, y]) => [toX(x), toY(clip(y))] as const);
      const dots = curve.dots
        ? inside.map(
            ([x, y]) => `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="3" class="${color} fig-dot"/>`,
          )
        : [];
      return (
        path(inside, { className: `fig-curve ${color}`, dash: DASHES[index % DASHES.length] }) +
        dots.join('') +
        drawLabel(curve, { points, toX, toY, clip, color, locale })
      );
    });
    const lines = marks.map(({ x, label }) => {
      const drawnLabel =
        label === undefined
          ? ''
          : textAt(toX(x), toY(y1) + 10, { content: labelIn(label, locale), className: 'fig-label' });
      return (
        path(
          [
            [toX(x), toY(y0)],
            [toX(x), toY(y1) + 14],
          ],
          { className: 'fig-mark', dash: '3 3' },
        ) + drawnLabel
      );
    });
    return svg(markup + lines.join('') + drawn.join(''));
  });
}

interface Placing {
  readonly points: readonly (readonly [number, number])[];
  readonly toX: (x: number) => number;
  readonly toY: (y: number) => number;
  readonly clip: (y: number) => number;
  readonly color: string;
  readonly locale: 'ko' | 'en';
}

/** Above the curve where the author said, else above the last point that is inside. */
function drawLabel({ label, labelAt }: Curve, { points, toX, toY, clip, color, locale }: Placing): string {
  if (label === undefined) return '';
  const inside = points.filter(([, y]) => Number.isFinite(clip(y)));
  const wanted = labelAt ?? Number.POSITIVE_INFINITY;
  const place = inside.filter(([x]) => x <= wanted).at(-1) ?? inside[0];
  if (place === undefined) return '';
  const isEnd = labelAt === undefined;
  return textAt(toX(place[0]) - (isEnd ? 4 : 0), Math.max(12, toY(place[1]) - 6), {
    content: labelIn(label, locale),
    anchor: isEnd ? 'end' : 'middle',
    className: `fig-label ${color}`,
  });
}
