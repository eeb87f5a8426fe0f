import type { Text } from '../../exercise/types';
import type { Figure } from '../types';
import { at, DASHES, frame, labelIn, path, svg, textAt, toFigure, type Axes, type Label } from './svg';

export interface ContourOptions extends Axes {
  readonly alt: Text;
  /** A quadratic bowl (a(x − cx)² + b(y − cy)²)/2: its level curves are ellipses. */
  readonly bowl: { readonly a: number; readonly b: number; readonly center?: readonly [number, number] };
  readonly levels: readonly number[];
  /** Paths of optimizers, each a list of points from the start on. */
  readonly paths: readonly {
    readonly label?: Label;
    readonly points: readonly (readonly [number, number])[];
  }[];
}

/** Level curves of a loss with paths on it. */
export function contour({ alt, bowl, levels, paths, ...axes }: ContourOptions): Figure {
  const [cx, cy] = bowl.center ?? [0, 0];
  return toFigure(alt, (locale) => {
    const { toX, toY, markup } = frame(axes, locale);
    const ellipses = levels.map((level) => {
      const rx = Math.abs(toX(cx + Math.sqrt((2 * level) / bowl.a)) - toX(cx));
      const ry = Math.abs(toY(cy + Math.sqrt((2 * level) / bowl.b)) - toY(cy));
      return `<ellipse cx="${at(toX(cx))}" cy="${at(toY(cy))}" rx="${at(rx)}" ry="${at(ry)}" class="fig-level"/>`;
    });
    const drawn = paths.map(({ points, label }, index) => {
      const color = `fig-${index % DASHES.length}`;
      const placed = points.map(([x, y]) => [toX(x), toY(y)] as const);
      const dots = placed.map(
        ([x, y]) => `<circle cx="${at(x)}" cy="${at(y)}" r="2.4" class="${color} fig-dot"/>`,
      );
      const [start] = placed;
      const name =
        label === undefined || start === undefined
          ? ''
          : textAt(start[0], start[1] - 8, {
              content: labelIn(label, locale),
              className: `fig-label ${color}`,
            });
      return (
        path(placed, { className: `fig-curve ${color}`, dash: DASHES[index % DASHES.length] }) +
        dots.join('') +
        name
      );
    });
    // Ellipses may be larger than the frame: a nested picture cuts them off, and needs no id to do so.
    const inside = `<svg x="44" y="14" width="302" height="192" viewBox="44 14 302 192">`;
    return svg(`${markup}${inside}${ellipses.join('')}${drawn.join('')}</svg>`);
  });
}
