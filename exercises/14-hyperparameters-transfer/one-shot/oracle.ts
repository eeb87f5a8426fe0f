import { defineOracle } from '../../../lib/exercise/define-exercise';

/** ⟨q, s⟩ / (‖q‖‖s‖), 0 for zero vectors; the first row at which the maximum is reached. */
export default defineOracle((support: number[][], query: number[][]) => {
  const labels: number[] = [];
  for (const q of query) {
    const cosines = support.map((s) => {
      let [product, ofQuery, ofPrototype] = [0, 0, 0];
      for (let axis = 0; axis < q.length; axis += 1) {
        const [a, b] = [q[axis] ?? 0, s[axis] ?? 0];
        product += a * b;
        ofQuery += a * a;
        ofPrototype += b * b;
      }
      return ofQuery === 0 || ofPrototype === 0 ? 0 : product / Math.sqrt(ofQuery * ofPrototype);
    });
    labels.push(cosines.indexOf(Math.max(...cosines)));
  }
  return labels;
});
