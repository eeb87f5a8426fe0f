import { typescriptLanguage } from '@codemirror/lang-javascript';
import { classHighlighter, highlightCode } from '@lezer/highlight';
import { Fragment, type ReactNode } from 'react';
import styles from './code-block.module.css';

interface CodeBlockProps {
  code: string;
  /** Names the scrolling region for keyboard and screen reader users. */
  label: string;
}

/** Read-only TypeScript with line numbers, highlighted on the server: no script reaches the browser for it. */
export function CodeBlock({ code, label }: CodeBlockProps) {
  const lines = highlightLines(code.replace(/\n$/, ''));
  return (
    // A region that scrolls must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <pre className={styles.block} tabIndex={0} role="region" aria-label={label}>
      <code>
        {lines.map((line, index) => (
          <span key={index} className={styles.line}>
            {line}
            {'\n'}
          </span>
        ))}
      </code>
    </pre>
  );
}

function highlightLines(code: string): ReactNode[][] {
  const lines: ReactNode[][] = [[]];
  const add = (node: ReactNode) => lines.at(-1)?.push(node);
  highlightCode(
    code,
    typescriptLanguage.parser.parse(code),
    classHighlighter,
    (text, classes) => {
      const key = lines.at(-1)?.length;
      add(
        classes ? (
          <span key={key} className={classes}>
            {text}
          </span>
        ) : (
          <Fragment key={key}>{text}</Fragment>
        ),
      );
    },
    () => lines.push([]),
  );
  return lines;
}
