import styles from './descent-figure.module.css';

const WIDTH = 360;
const HEIGHT = 220;
const START = -2.35;
const LEARNING_RATE = 0.28;
const STEPS = 7;

/** J(w) = w²/2 + 0.12·sin(2w): not quite a parabola, so that the steps are of different lengths. */
const loss = (w: number) => 0.5 * w * w + 0.12 * Math.sin(2 * w);
const slope = (w: number) => w + 0.24 * Math.cos(2 * w);

const toX = (w: number) => ((w + 2.75) / 5.1) * WIDTH;
const toY = (value: number) => HEIGHT - 24 - (value / 3.1) * (HEIGHT - 40);
const toPoint = (w: number) => `${toX(w).toFixed(1)} ${toY(loss(w)).toFixed(1)}`;

/** A real run of gradient descent, worked out here; decoration, so hidden from readers. */
export function DescentFigure() {
  const curve = Array.from({ length: 81 }, (_, index) => -2.6 + index * 0.06).map(toPoint);
  const visited = listSteps();
  return (
    <svg className={styles.figure} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} fill="none" aria-hidden="true">
      <path className={styles.axis} d={`M0 ${toY(-0.1)}H${WIDTH}`} />
      <path className={styles.curve} d={`M${curve.join('L')}`} />
      <path className={styles.path} d={toStairs(visited)} />
      {visited.map((w, index) => (
        <circle
          key={index}
          className={index === visited.length - 1 ? styles.last : styles.step}
          cx={toX(w)}
          cy={toY(loss(w))}
          r={index === visited.length - 1 ? 6 : 4.5}
        />
      ))}
    </svg>
  );
}

/** Across by the step, then down to the curve: the shape of the mark. */
function toStairs(visited: readonly number[]): string {
  const [first = START, ...rest] = visited;
  return `M${toPoint(first)}${rest.map((w) => `H${toX(w).toFixed(1)}V${toY(loss(w)).toFixed(1)}`).join('')}`;
}

function listSteps(): number[] {
  const visited = [START];
  for (let step = 0, w = START; step < STEPS; step += 1) {
    w -= LEARNING_RATE * slope(w);
    visited.push(w);
  }
  return visited;
}
