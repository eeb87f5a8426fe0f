/** What typing stands for. Only what the parser reads: MathLive's own list makes ℕ, differentials and the like. */
const GREEK =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau phi chi psi omega'.split(
    ' ',
  );
const SHORTCUTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(GREEK.map((letter) => [letter, `\\${letter}`])),
  sum: '\\sum_{#?}^{#?}',
  prod: '\\prod_{#?}^{#?}',
  sqrt: '\\sqrt{#?}',
  exp: '\\exp',
  ln: '\\ln',
  log: '\\log',
  tanh: '\\tanh',
  max: '\\max',
  min: '\\min',
  sigmoid: '\\operatorname{sigmoid}',
  relu: '\\operatorname{relu}',
  sign: '\\operatorname{sign}',
  sgn: '\\operatorname{sign}',
  step: '\\operatorname{step}',
  abs: '\\left|#?\\right|',
  eps: '\\epsilon',
  hat: '\\hat{#?}',
  '*': '\\cdot',
  '<=': '\\le',
  '>=': '\\ge',
  '!=': '\\ne',
};

/**
 * The formula editor, fetched where a formula is asked and not before. Its fonts are KaTeX's, which the items' own formulas
 * have loaded under the same names; it makes no sounds. Rejects where it cannot be fetched.
 */
export async function loadMathlive(locale: string) {
  const { MathfieldElement } = await import('mathlive');
  MathfieldElement.fontsDirectory = null;
  MathfieldElement.soundsDirectory = null;
  MathfieldElement.plonkSound = null;
  MathfieldElement.keypressSound = null;
  MathfieldElement.decimalSeparator = '.';
  MathfieldElement.locale = locale;
  return { MathfieldElement, SHORTCUTS };
}
