import katex from 'katex';
import { escapeHtml } from './escape-html';
import type { Text } from './types';

/** A formula that KaTeX cannot set. */
export class TexError extends Error {
  override readonly name = 'TexError';
}

const MARKUP = /\$\$([^$]+)\$\$|\$([^$]+)\$|`([^`]+)`|\*\*([^*]+)\*\*/g;

/**
 * A short text as HTML: `$TeX$`, `$$TeX$$`, `` `code` `` and **strong**; an empty line begins a new paragraph.
 * Everything else is escaped. Throws TexError on a formula that cannot be set.
 */
export function renderInline(text: string): string {
  const paragraphs = text.trim().split(/\n\s*\n/);
  if (paragraphs.length === 1) return renderSpan(paragraphs[0] ?? '');
  return paragraphs.map((paragraph) => `<p>${renderSpan(paragraph)}</p>`).join('');
}

/** Both languages of a text as HTML. */
export function renderInlineText(text: Text): Text {
  return { ko: renderInline(text.ko), en: renderInline(text.en) };
}

/** A formula as HTML for the eye and MathML for screen readers. Throws TexError with the formula and its fault. */
export function renderTex(tex: string, displayMode: boolean): string {
  try {
    return katex.renderToString(tex, {
      displayMode,
      output: 'htmlAndMathml',
      throwOnError: true,
      strict: 'ignore',
      trust: false,
      maxExpand: 1_000,
    });
  } catch (error) {
    throw new TexError(`${tex}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function renderSpan(text: string): string {
  let html = '';
  let end = 0;
  for (const match of text.matchAll(MARKUP)) {
    html += escapeHtml(text.slice(end, match.index)) + renderMatch(match);
    end = match.index + match[0].length;
  }
  return html + escapeHtml(text.slice(end));
}

function renderMatch([whole, display, inline, code, strong]: RegExpExecArray): string {
  if (display !== undefined) return renderTex(display, true);
  if (inline !== undefined) return renderTex(inline, false);
  if (code !== undefined) return `<code>${escapeHtml(code)}</code>`;
  return strong === undefined ? escapeHtml(whole) : `<strong>${renderSpan(strong)}</strong>`;
}
