import { javascript } from '@codemirror/lang-javascript';
import { syntaxHighlighting } from '@codemirror/language';
import { MergeView } from '@codemirror/merge';
import { EditorState } from '@codemirror/state';
import { EditorView, lineNumbers } from '@codemirror/view';
import { tagHighlighter, tags } from '@lezer/highlight';
import styles from './merge-view.module.css';

interface MergeViewOptions {
  parent: HTMLElement;
  before: string;
  after: string;
  /** For the style elements that CodeMirror adds. */
  nonce: string | undefined;
}

const highlighter = tagHighlighter([
  { tag: [tags.keyword, tags.bool, tags.null], class: styles.keyword ?? '' },
  { tag: [tags.string, tags.regexp], class: styles.string ?? '' },
  { tag: tags.number, class: styles.number ?? '' },
  { tag: tags.comment, class: styles.comment ?? '' },
  { tag: [tags.definition(tags.variableName), tags.propertyName], class: styles.function ?? '' },
  { tag: [tags.typeName, tags.className], class: styles.type ?? '' },
]);

const theme = EditorView.theme({
  '&': { fontSize: '0.875rem' },
  '.cm-scroller': { fontFamily: 'var(--font-mono)', lineHeight: '1.6' },
  '.cm-gutters': {
    background: 'var(--color-surface)',
    color: 'var(--color-text-muted)',
    borderRight: '1px solid var(--color-border)',
  },
  '&.cm-merge-a .cm-changedLine': { background: 'var(--color-danger-soft)' },
  '&.cm-merge-b .cm-changedLine': { background: 'var(--color-success-soft)' },
});

/** Shows two sources side by side, unchanged stretches folded; returns what takes the view away again. */
export function createMergeView({ parent, before, after, nonce }: MergeViewOptions): () => void {
  const extensions = [
    lineNumbers(),
    javascript({ typescript: true }),
    syntaxHighlighting(highlighter),
    EditorView.lineWrapping,
    EditorView.editable.of(false),
    EditorState.readOnly.of(true),
    theme,
    ...(nonce === undefined ? [] : [EditorView.cspNonce.of(nonce)]),
  ];
  const view = new MergeView({
    a: { doc: before, extensions },
    b: { doc: after, extensions },
    parent,
    collapseUnchanged: { margin: 3, minSize: 6 },
  });
  return () => view.destroy();
}
