import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** Colors come from the page's tokens, so that light and dark follow the page without a second theme. */
const theme = EditorView.theme({
  '&': {
    color: 'var(--color-text)',
    backgroundColor: 'var(--color-surface)',
    height: '100%',
    fontSize: '0.9rem',
  },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--font-mono)', lineHeight: '1.6' },
  '.cm-content': { padding: 'var(--space-3) 0', caretColor: 'var(--color-text)' },
  '.cm-cursor, .cm-dropCursor': { borderLeftColor: 'var(--color-text)', borderLeftWidth: '2px' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'var(--color-accent-soft)',
  },
  '.cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--color-surface-2) 55%, transparent)' },
  '.cm-gutters': {
    backgroundColor: 'var(--color-surface)',
    color: 'var(--color-text-muted)',
    border: 'none',
    paddingLeft: 'var(--space-1)',
  },
  '.cm-activeLineGutter': { backgroundColor: 'transparent', color: 'var(--color-text)' },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
    backgroundColor: 'var(--color-accent-soft)',
    outline: '1px solid var(--color-border-strong)',
  },
  '.cm-selectionMatch': { backgroundColor: 'var(--color-warning-soft)' },
  '.cm-searchMatch': {
    backgroundColor: 'var(--color-warning-soft)',
    outline: '1px solid var(--color-warning)',
  },
  '.cm-searchMatch-selected': { backgroundColor: 'var(--color-accent-soft)' },
  '.cm-panels': {
    backgroundColor: 'var(--color-surface-2)',
    color: 'var(--color-text)',
    borderTop: '1px solid var(--color-border)',
    fontFamily: 'var(--font-sans)',
  },
  '.cm-panels .cm-button': {
    background: 'var(--color-surface)',
    border: '1px solid var(--color-border-strong)',
    borderRadius: 'var(--radius)',
    color: 'var(--color-text)',
  },
  '.cm-panels .cm-textfield': {
    background: 'var(--color-surface)',
    border: '1px solid var(--color-border-strong)',
    borderRadius: 'var(--radius)',
    color: 'var(--color-text)',
  },
  '.cm-panel.cm-search [name=close]': { color: 'var(--color-text)' },
  '.cm-tooltip': {
    backgroundColor: 'var(--color-surface)',
    color: 'var(--color-text)',
    border: '1px solid var(--color-border)',
    borderRadius: 'var(--radius)',
    boxShadow: 'var(--shadow-raised)',
    fontSize: 'var(--text-sm)',
    maxWidth: 'min(36rem, 90vw)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--font-mono)', maxHeight: '14rem' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    background: 'var(--color-accent)',
    color: 'var(--color-accent-contrast)',
  },
  '.cm-completionInfo': { padding: 'var(--space-2) var(--space-3)' },
  '.cm-docs': { padding: 'var(--space-2) var(--space-3)', maxHeight: '18rem', overflow: 'auto' },
  '.cm-completionInfo .cm-docs': { padding: '0' },
  '.cm-docs p + code': { marginTop: 'var(--space-2)', color: 'var(--color-text-muted)' },
  '.cm-docs code': { fontFamily: 'var(--font-mono)', whiteSpace: 'pre-wrap', display: 'block' },
  '.cm-docs p': { margin: 'var(--space-2) 0 0', whiteSpace: 'pre-wrap', color: 'var(--color-text-muted)' },
  '.cm-docs mark': { background: 'none', color: 'var(--color-accent)', fontWeight: '700' },
  '.cm-diagnostic': { padding: 'var(--space-2) var(--space-3)', fontFamily: 'var(--font-sans)' },
  '.cm-diagnostic-error': { borderLeft: '3px solid var(--color-danger)' },
  '.cm-diagnostic-warning': { borderLeft: '3px solid var(--color-warning)' },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--color-danger)',
    textDecorationSkipInk: 'none',
    textUnderlineOffset: '3px',
  },
  '.cm-lintRange-warning': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--color-warning)',
    textUnderlineOffset: '3px',
  },
  '.cm-run-error': { backgroundColor: 'var(--color-danger-soft)' },
  '.cm-run-error-text': {
    color: 'var(--color-danger)',
    fontFamily: 'var(--font-sans)',
    fontSize: 'var(--text-sm)',
    padding: '0 var(--space-3) var(--space-1)',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  '.cm-placeholder': { color: 'var(--color-text-muted)' },
});

const highlighting = HighlightStyle.define([
  { tag: [tags.keyword, tags.modifier, tags.operatorKeyword], color: 'var(--color-code-keyword)' },
  { tag: [tags.string, tags.special(tags.string), tags.regexp], color: 'var(--color-code-string)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--color-code-number)' },
  { tag: [tags.lineComment, tags.blockComment, tags.docComment], color: 'var(--color-code-comment)' },
  {
    tag: [tags.function(tags.variableName), tags.function(tags.propertyName)],
    color: 'var(--color-code-function)',
  },
  { tag: [tags.typeName, tags.className], color: 'var(--color-code-type)' },
  { tag: tags.invalid, color: 'var(--color-danger)' },
]);

/** The look of the editor. */
export const editorTheme: Extension = [theme, syntaxHighlighting(highlighting)];
