import { javascriptLanguage, tsxLanguage, typescriptLanguage } from '@codemirror/lang-javascript';
import { classHighlighter, highlightCode as walkHighlighted } from '@lezer/highlight';
import { escapeHtml } from '../exercise/escape-html';
import { Html } from './html';

const LANGUAGES: Readonly<Record<string, typeof typescriptLanguage>> = {
  ts: typescriptLanguage,
  typescript: typescriptLanguage,
  tsx: tsxLanguage,
  js: javascriptLanguage,
  javascript: javascriptLanguage,
};

/** Code as spans with the `tok-…` classes that the editor's parser gives; plain where the language is not known. */
export function highlightCode(code: string, language: string): Html {
  const parser = Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language]?.parser : undefined;
  if (!parser) return new Html(escapeHtml(code));
  let html = '';
  walkHighlighted(
    code,
    parser.parse(code),
    classHighlighter,
    (text, classes) => {
      html += classes ? `<span class="${classes}">${escapeHtml(text)}</span>` : escapeHtml(text);
    },
    () => {
      html += '\n';
    },
  );
  return new Html(html);
}
