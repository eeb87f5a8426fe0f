/** CodeMirror's own words, by their English text, and the message key of each (`workspace.phrases`). */
const PHRASES = {
  Find: 'find',
  Replace: 'replace',
  next: 'next',
  previous: 'previous',
  all: 'all',
  'match case': 'matchCase',
  regexp: 'regexp',
  'by word': 'byWord',
  replace: 'replaceOne',
  'replace all': 'replaceAll',
  close: 'close',
  'Go to line': 'goToLine',
  go: 'go',
  Completions: 'completions',
  Diagnostics: 'diagnostics',
  'No diagnostics': 'noDiagnostics',
  'current match': 'currentMatch',
  'on line': 'onLine',
} as const;

export type PhraseKey = (typeof PHRASES)[keyof typeof PHRASES];

/** The editor's words in the reader's language. */
export function editorPhrases(t: (key: PhraseKey) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(PHRASES).map(([english, key]) => [english, t(key)]));
}
