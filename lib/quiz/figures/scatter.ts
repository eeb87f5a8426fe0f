import type { Text } from '../../exercise/types';
import type { Figure } from '../types';
import { at, DASHES, frame, labelIn, path, svg, textAt, toFigure, type Axes, type Label } from './svg';

export interface ScatterOptions extends Axes {
  readonly alt: Text;
  /** Groups of points: circles, squares, triangles in turn, so that color is not needed to tell them apart. */
  readonly groups: readonly {
    readonly label?: Label;
    readonly points: readonly (readonly [number, number])[];
  }[];
  /** Curves through the points: y of x. */
  readonly curves?: readonly {
    readonly label?: Label;
    readonly fn: (x: number) => number;
    readonly labelAt?: number;
  }[];
}

/** Points in a coordinate frame, with curves fitted to them. */
export function scatter({ alt, groups, curves = [], ...axes }: ScatterOptions): Figure {
  const [x0, x1] = axes.x;
  const [y0, y1] = axes.y;
  return toFigure(alt, (locale) => {
    const { toX, toY, markup } = frame(axes, locale);
    const dots = groups.map(({ points }, group) =>
      points.map(([x, y]) => drawMark(toX(x), toY(y), group)).join(''),
    );
    const lines = curves.map(({ fn, label, labelAt = x1 }, index) => {
      const points = Array.from({ length: 161 }, (_, step) => {
        const x = x0 + ((x1 - x0) * step) / 160;
        const y = fn(x);
        return y < y0 || y > y1 ? undefined : ([toX(x), toY(y)] as const);
      });
      const color = `fig-${(index + groups.length) % DASHES.length}`;
      const name =
        label === undefined
          ? ''
          : textAt(toX(labelAt) - 4, toY(Math.min(y1, Math.max(y0, fn(labelAt)))) - 6, {
              content: labelIn(label, locale),
              anchor: 'end',
              className: `fig-label ${color}`,
            });
      return path(points, { className: `fig-curve ${color}`, dash: DASHES[index % DASHES.length] }) + name;
    });
    const legend = groups.flatMap(({ label }, group) =>
      label === undefined
        ? []
        : [
            drawMark(toX(x0) + 12, 22 + group * 15, group),
            textAt(toX(x0) + 20, 26 + group * 15, { content: labelIn(label, locale), anchor: 'start' }),
          ],
    );
    return svg(markup + dots.join('') + lines.join('') + legend.join(''));
  });
}

function drawMark(x: number, y: number, group: number): string {
  const color = `fig-${group % DASHES.length} fig-dot`;
  if (group % 3 === 0) return `<circle cx="${at(x)}" cy="${at(y)}" r="3.2" class="${color}"/>`;
  if (group % 3 === 1)
    return `<rect x="${at(x - 3)}" y="${at(y - 3)}" width="6" height="6" class="${color}"/>`;
  return `<path d="M${at(x)} ${at(y - 4)}L${at(x + 4)} ${at(y + 3)}L${at(x - 4)} ${at(y + 3)}Z" class="${color}"/>`;
}
