import { createRandom } from '../../numeric/random';

/**
 * Puts a source behind `Math.random`, from which TF.js draws as well (initial weights, shuffling, dropout), and returns what seeds it.
 * Until then it is the system's own. Call before the language is locked.
 */
export function openMathRandom(): (seed: string) => void {
  let draw = Math.random.bind(Math);
  Math.random = function random() {
    return draw();
  };
  return (seed) => {
    draw = createRandom(seed).uniform;
  };
}
