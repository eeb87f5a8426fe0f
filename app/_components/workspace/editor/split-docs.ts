export interface DocsPart {
  readonly isCode: boolean;
  readonly text: string;
}

/** Documentation as prose and examples; lines of prose are joined, as they were broken for a source file. */
export function splitDocs(documentation: string): readonly DocsPart[] {
  return documentation.split('```').flatMap((part, index) => {
    const isCode = index % 2 === 1;
    const text = isCode ? part.replace(/^\w*\n/, '') : part.replaceAll(/(\S)\n(?=[^\n@*-])/g, '$1 ');
    return text.trim() === '' ? [] : [{ isCode, text: isCode ? text.trimEnd() : text.trim() }];
  });
}
