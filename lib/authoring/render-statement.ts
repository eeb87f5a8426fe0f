import { evaluate } from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import { Fragment, Html, jsx, renderChildren, type Child, type Component, type Props } from './html';
import { highlightCode } from './highlight-code';
import { renderTex } from '../exercise/render-inline';

/** What two translations of a statement must have in common. */
export interface StatementOutline {
  /** Depth of each heading in order. */
  readonly headings: readonly { readonly depth: number; readonly text: string; readonly id: string }[];
  readonly codeBlocks: number;
  readonly displayFormulas: number;
  readonly tables: number;
  readonly figures: number;
}

export interface RenderedStatement {
  readonly html: string;
  readonly outline: StatementOutline;
}

/** What a text is on its page; its headings' ids begin with it, so that two texts on one page have none in common. */
export type StatementPart = 'statement' | 'derivation';

/** A statement that cannot be rendered: broken MDX, a formula KaTeX refuses, code in it. */
export class StatementError extends Error {
  override readonly name = 'StatementError';
}

/** Elements a statement may write as JSX beside Markdown: drawings, folding, and the two components below. */
const ALLOWED_ELEMENTS = new Set(
  (
    'Note Figure figure figcaption details summary kbd sub sup br abbr ' +
    'svg g path line polyline polygon rect circle ellipse text tspan title desc defs marker'
  ).split(' '),
);

const SAFE_ADDRESS = /^(https:\/\/|\/(?!\/)|#)/;

interface Node {
  type: string;
  name?: string | null;
  tagName?: string;
  value?: string;
  url?: string;
  depth?: number;
  lang?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  properties?: Record<string, unknown>;
  children?: Node[];
  position?: { start: { line: number } };
}

/**
 * Turns a statement's MDX into static HTML: Markdown with tables, `$TeX$`, drawings, `<Note>` and `<Figure>`.
 * Statements hold no code: imports, exports and `{expressions}` are refused, so nothing of them runs anywhere.
 * Headings get ids (`statement-…`) that links can name. Throws StatementError with the line.
 */
export async function renderStatement(
  source: string,
  part: StatementPart = 'statement',
): Promise<RenderedStatement> {
  const outline = createOutline(part);
  try {
    const { default: content } = await evaluate(source, {
      Fragment,
      jsx: (type: string | Component, props: Props) => jsx(type, props),
      jsxs: (type: string | Component, props: Props) => jsx(type, props),
      remarkPlugins: [remarkMath, remarkGfm, () => checkContent, () => outline.read],
      rehypePlugins: [() => setFormulas],
      elementAttributeNameCase: 'html',
      stylePropertyNameCase: 'css',
    });
    const component: unknown = content;
    if (typeof component !== 'function') throw new StatementError('the statement is empty');
    const html: unknown = component({ components: createComponents() });
    if (!(html instanceof Html)) throw new StatementError('the statement is empty');
    return { html: html.text.trim(), outline: outline.result };
  } catch (error) {
    if (error instanceof StatementError) throw error;
    throw new StatementError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

/** An MDX file is a program; a statement is not. Braces in prose are the usual slip, so the message says what to do. */
function checkContent(tree: Node): void {
  walk(tree, (node) => {
    const at = node.position ? `line ${node.position.start.line}: ` : '';
    if (node.type === 'mdxjsEsm') throw new StatementError(`${at}imports and exports are not allowed`);
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
      throw new StatementError(`${at}{${node.value ?? ''}} is code in MDX; write it in backticks`);
    // Before Hangul, Markdown does not close bold text that ends in punctuation.
    if (node.type === 'text' && node.value?.includes('**'))
      throw new StatementError(`${at}** is not closed; end the bold text in a letter: **…**`);
    if (node.url !== undefined && !SAFE_ADDRESS.test(node.url))
      throw new StatementError(`${at}a link leads to https://, / or #, not to ${node.url}`);
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    if (!ALLOWED_ELEMENTS.has(node.name ?? ''))
      throw new StatementError(`${at}<${node.name}> is not allowed`);
    const computed = node.attributes?.find(
      ({ type, value }) => type !== 'mdxJsxAttribute' || (typeof value === 'object' && value !== null),
    );
    if (computed) throw new StatementError(`${at}<${node.name}>: attributes are plain strings`);
  });
}

function createOutline(part: StatementPart) {
  const headings: { depth: number; text: string; id: string }[] = [];
  const result = { headings, codeBlocks: 0, displayFormulas: 0, tables: 0, figures: 0 };
  return {
    result,
    read(tree: Node): void {
      walk(tree, (node) => {
        if (node.type === 'code') result.codeBlocks += 1;
        if (node.type === 'math') result.displayFormulas += 1;
        if (node.type === 'table') result.tables += 1;
        if (node.name === 'svg' || node.type === 'image') result.figures += 1;
        if (node.type !== 'heading') return;
        const text = textOf(node);
        const id = uniqueId(
          `${part}-${toWords(text)}`,
          headings.map((heading) => heading.id),
        );
        headings.push({ depth: node.depth ?? 0, text, id });
        Object.assign(node, { data: { hProperties: { id } } });
      });
    },
  };
}

/** Letters of any script stay: `statement-입력과-출력`. */
function toWords(text: string): string {
  return (
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join('-') ?? 'section'
  );
}

function uniqueId(id: string, taken: readonly string[]): string {
  const same = taken.filter((other) => other === id || other.startsWith(`${id}--`)).length;
  return same === 0 ? id : `${id}--${same + 1}`;
}

/** Formulas become elements that a component replaces by KaTeX's markup, which needs no parsing again. */
function setFormulas(tree: Node): void {
  walk(tree, (node) => {
    const [only] = node.children ?? [];
    if (node.tagName === 'pre' && only && isMath(only)) replaceByFormula(node, textOf(only), true);
    else if (node.tagName === 'code' && isMath(node)) replaceByFormula(node, textOf(node), isDisplay(node));
  });
}

function isMath({ properties }: Node): boolean {
  return classesOf(properties).includes('language-math');
}

function isDisplay({ properties }: Node): boolean {
  return classesOf(properties).includes('math-display');
}

function classesOf(properties: Node['properties']): string[] {
  return Array.isArray(properties?.className) ? properties.className.map(String) : [];
}

function replaceByFormula(node: Node, tex: string, display: boolean): void {
  node.tagName = 'formula';
  node.properties = { tex, display };
  node.children = [];
}

function createComponents(): Record<string, Component> {
  return {
    formula: ({ tex, display }) => new Html(renderTex(String(tex), display === true || display === '')),
    pre: ({ children }) => new Html(`<pre tabindex="0">${renderChildren(children)}</pre>`),
    code: renderCode,
    table: ({ children }) =>
      new Html(`<div class="table-scroll" tabindex="0"><table>${renderChildren(children)}</table></div>`),
    Note: ({ children }) => new Html(`<aside class="note" role="note">${renderChildren(children)}</aside>`),
    Figure: ({ caption, children }) =>
      new Html(
        `<figure>${renderChildren(children)}<figcaption>${renderChildren(toChild(caption))}</figcaption></figure>`,
      ),
  };
}

function toChild(value: unknown): Child {
  return typeof value === 'string' ? value : undefined;
}

function renderCode({ children, ...attributes }: Props): Html {
  const language = /language-(\w+)/.exec(String(attributes.class ?? ''))?.[1];
  if (!language || typeof children !== 'string') return jsx('code', { children });
  return jsx('code', { class: `language-${language}`, children: highlightCode(children, language) });
}

function textOf(node: Node): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const child of node.children ?? []) walk(child, visit);
}
