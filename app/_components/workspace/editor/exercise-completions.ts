import { snippetCompletion, type CompletionContext, type CompletionResult } from '@codemirror/autocomplete';

export interface ExerciseSignature {
  readonly entry: string;
  /** `function softmax(z: tf.Tensor2D): tf.Tensor2D | number[][]`. */
  readonly signature: string;
  /** The signature with its documentation. */
  readonly declaration: string;
}

/** Offers the exercise's own function, complete, to those who begin from an empty file. */
export function completeEntry({ entry, signature, declaration }: ExerciseSignature) {
  const escaped = signature.replaceAll(/[\\{}$#]/g, (special) => `\\${special}`);
  const completion = snippetCompletion(`export ${escaped} {\n\t\${}\n}`, {
    label: entry,
    type: 'function',
    detail: 'export function',
    boost: 10,
    info: () => {
      const code = document.createElement('pre');
      code.className = 'cm-docs';
      code.textContent = declaration;
      return code;
    },
  });
  return (context: CompletionContext): CompletionResult | null => {
    const word = context.matchBefore(/^\s*(export\s+(async\s+)?(function\s+)?)?\w+/);
    const isThere = new RegExp(`\\bfunction\\s+${entry}\\b|\\b${entry}\\s*=`).test(
      context.state.doc.toString(),
    );
    if (!word || isThere) return null;
    return { from: word.from, options: [completion], filter: !word.text.includes(' ') };
  };
}
