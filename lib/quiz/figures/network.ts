import type { Text } from '../../exercise/types';
import type { Figure } from '../types';
import { at, HEIGHT, labelIn, line, svg, textAt, toFigure, WIDTH, type Label } from './svg';

export interface NetworkOptions {
  readonly alt: Text;
  /** Neurons by layer, such as [3, 2, 2, 2]. At most six a layer. */
  readonly layers: readonly number[];
  /** Below each layer. */
  readonly layerLabels?: readonly Label[];
  /** Inside each neuron, by layer. */
  readonly neuronLabels?: readonly (readonly string[])[];
  /** Connections that are drawn strongly: [layer of the left neuron, left, right], all from 0. */
  readonly highlighted?: readonly (readonly [number, number, number])[];
  /** Neurons that are crossed out, as by dropout: [layer, neuron]. */
  readonly dropped?: readonly (readonly [number, number])[];
  /** A label on a connection: [layer, left, right] and the text. */
  readonly edgeLabels?: readonly {
    readonly edge: readonly [number, number, number];
    readonly label: string;
  }[];
}

const RADIUS = 15;

/** A fully connected network, layers from left to right. */
export function network(options: NetworkOptions): Figure {
  const {
    alt,
    layers,
    layerLabels = [],
    neuronLabels = [],
    highlighted = [],
    dropped = [],
    edgeLabels = [],
  } = options;
  const place = (layer: number, neuron: number): readonly [number, number] => {
    const count = layers[layer] ?? 1;
    const x = 40 + (layer * (WIDTH - 80)) / Math.max(1, layers.length - 1);
    return [x, (HEIGHT - 24) / 2 + (neuron - (count - 1) / 2) * Math.min(44, (HEIGHT - 50) / count)];
  };
  const isDropped = (layer: number, neuron: number) => dropped.some(([l, n]) => l === layer && n === neuron);
  const edges = layers.slice(0, -1).flatMap((count, layer) =>
    Array.from({ length: count }, (_, left) =>
      Array.from({ length: layers[layer + 1] ?? 0 }, (__, right) => {
        if (isDropped(layer, left) || isDropped(layer + 1, right)) return '';
        const strong = highlighted.some(([l, a, b]) => l === layer && a === left && b === right);
        return line(
          [...place(layer, left), ...place(layer + 1, right)],
          strong ? 'fig-edge fig-strong' : 'fig-edge',
        );
      }),
    ).flat(),
  );
  const neurons = layers.flatMap((count, layer) =>
    Array.from({ length: count }, (_, neuron) => {
      const [x, y] = place(layer, neuron);
      const circle = `<circle cx="${at(x)}" cy="${at(y)}" r="${RADIUS}" class="fig-neuron"/>`;
      const label = neuronLabels[layer]?.[neuron];
      const cross = isDropped(layer, neuron)
        ? line([x - 10, y - 10, x + 10, y + 10], 'fig-cross') +
          line([x - 10, y + 10, x + 10, y - 10], 'fig-cross')
        : '';
      return circle + cross + (label === undefined ? '' : textAt(x, y + 4, { content: label }));
    }),
  );
  const onEdges = edgeLabels.map(({ edge: [layer, left, right], label }) => {
    const [[x1, y1], [x2, y2]] = [place(layer, left), place(layer + 1, right)];
    return textAt((x1 + x2) / 2, (y1 + y2) / 2 - 4, { content: label, className: 'fig-label fig-0' });
  });
  return toFigure(alt, (locale) =>
    svg(
      edges.join('') +
        neurons.join('') +
        onEdges.join('') +
        layerLabels
          .map((label, layer) => textAt(place(layer, 0)[0], HEIGHT - 6, { content: labelIn(label, locale) }))
          .join(''),
    ),
  );
}
