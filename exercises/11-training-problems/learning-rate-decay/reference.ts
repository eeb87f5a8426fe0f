/** Plain numbers: a scalar needs no tensor, and JavaScript's are the more exact ones. */
export function learningRateDecay(eta0: number, t: number, n: number): number {
  return eta0 * 10 ** (-t / n);
}
