/**
 * HTML as text: a JSX runtime that writes markup at once, so that a statement becomes static HTML without any
 * framework. Only `Html` passes unescaped; every string is text.
 */

import { escapeHtml } from '../exercise/escape-html';

/** Markup that needs no escaping any more. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type Child = Html | string | number | boolean | null | undefined | readonly Child[];
export type Props = Readonly<Record<string, unknown>> & { readonly children?: Child };
export type Component = (props: Props) => Html;

export const Fragment = 'fragment';

const VOID_ELEMENTS = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'source', 'track', 'wbr']);
/** JSX spells the presentation attributes of drawings in camel case; other attributes of SVG (viewBox) keep theirs. */
const CAMEL_CASE_ATTRIBUTE =
  /^(stroke|fill|font|text|marker|clip|stop|color|dominant|alignment|letter|word|paint|pointer|vector|shape)[A-Z]/;
const ATTRIBUTE_NAME = /^[A-Za-z_:][-\w:.]*$/;

/** The automatic JSX runtime's `jsx` and `jsxs`: an element or a component with its children, as markup. */
export function jsx(type: string | Component, { children, ...attributes }: Props): Html {
  if (typeof type === 'function') return type({ ...attributes, children });
  if (type === Fragment) return new Html(renderChildren(children));
  const opening = `<${type}${renderAttributes(attributes)}>`;
  return new Html(VOID_ELEMENTS.has(type) ? opening : `${opening}${renderChildren(children)}</${type}>`);
}

/** Children as markup: strings escaped, `Html` as it is, what is empty left out. */
export function renderChildren(child: Child): string {
  if (child instanceof Html) return child.text;
  if (typeof child === 'string' || typeof child === 'number') return escapeHtml(String(child));
  if (child === null || child === undefined || typeof child === 'boolean') return '';
  return child.map(renderChildren).join('');
}

function renderAttributes(attributes: Readonly<Record<string, unknown>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => renderAttribute(toAttributeName(name), value))
    .join('');
}

function toAttributeName(name: string): string {
  if (name === 'className') return 'class';
  if (!CAMEL_CASE_ATTRIBUTE.test(name) || name === 'textLength') return name;
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Handlers and what is no attribute are left out: markup from here never runs anything. */
function renderAttribute(name: string, value: unknown): string {
  if (!ATTRIBUTE_NAME.test(name) || /^on/i.test(name) || value === false) return '';
  if (value === true) return ` ${name}`;
  if (typeof value === 'string' || typeof value === 'number')
    return ` ${name}="${escapeHtml(String(value))}"`;
  if (name === 'style' && typeof value === 'object' && value !== null)
    return ` style="${escapeHtml(renderStyle(value))}"`;
  return '';
}

function renderStyle(style: object): string {
  return Object.entries(style)
    .map(([property, value]) => `${property}:${String(value)}`)
    .join(';');
}
