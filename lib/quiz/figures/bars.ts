import type { Text } from '../../exercise/types';
import type { Figure } from '../types';
import { at, frame, labelIn, svg, textAt, toFigure, type Axes, type Label } from './svg';

export interface BarsOptions extends Pick<Axes, 'y' | 'xLabel' | 'yLabel' | 'yTicks'> {
  readonly alt: Text;
  readonly bars: readonly { readonly label: Label; readonly value: number }[];
}

/** A bar chart or a histogram. */
export function bars({ alt, bars: all, ...axes }: BarsOptions): Figure {
  return toFigure(alt, (locale) => {
    const { toX, toY, markup } = frame({ ...axes, x: [0, all.length], xTicks: [] }, locale);
    const drawn = all.map(({ label, value }, index) => {
      const [left, right] = [toX(index + 0.12), toX(index + 0.88)];
      const [top, bottom] = [toY(Math.max(value, 0)), toY(Math.min(value, 0))];
      const bar = `<rect x="${at(left)}" y="${at(top)}" width="${at(right - left)}" height="${at(bottom - top)}" class="fig-0 fig-bar"/>`;
      return (
        bar + textAt((left + right) / 2, 220, { content: labelIn(label, locale), className: 'fig-tick' })
      );
    });
    return svg(markup + drawn.join(''));
  });
}
