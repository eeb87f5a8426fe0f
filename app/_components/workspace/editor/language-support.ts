import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { linter, type Diagnostic } from '@codemirror/lint';
import { StateEffect, StateField, type Extension } from '@codemirror/state';
import { EditorView, hoverTooltip, showTooltip, type Tooltip, type ViewUpdate } from '@codemirror/view';
import type { LanguageClient } from '@/lib/sandbox/browser/language/client';
import type { LanguageDocs, LanguageSignature } from '@/lib/sandbox/browser/language/protocol';

import { splitDocs } from './split-docs';

const KINDS: Readonly<Record<string, string>> = {
  function: 'function',
  method: 'method',
  property: 'property',
  getter: 'property',
  const: 'constant',
  let: 'variable',
  var: 'variable',
  'local var': 'variable',
  parameter: 'variable',
  class: 'class',
  interface: 'interface',
  type: 'type',
  alias: 'namespace',
  module: 'namespace',
  keyword: 'keyword',
};

/** A declaration and its documentation, as text: it may come from anywhere, so nothing is read as HTML. */
function renderDocs(docs: LanguageDocs, marked?: { from: number; to: number }): HTMLElement {
  const element = document.createElement('div');
  element.className = 'cm-docs';
  const code = element.appendChild(document.createElement('code'));
  if (marked && marked.to > marked.from) {
    const mark = document.createElement('mark');
    mark.textContent = docs.signature.slice(marked.from, marked.to);
    code.append(docs.signature.slice(0, marked.from), mark, docs.signature.slice(marked.to));
  } else {
    code.textContent = docs.signature;
  }
  for (const { isCode, text } of splitDocs(docs.documentation))
    element.appendChild(document.createElement(isCode ? 'code' : 'p')).textContent = text;
  return element;
}

/** Completion by the TypeScript service, with the documentation of the entry that is selected. */
export function completeWith(client: LanguageClient) {
  return async (context: CompletionContext): Promise<CompletionResult | null> => {
    const isAsked = context.explicit || context.matchBefore(/[\w$.]$/) !== null;
    if (!isAsked) return null;
    const source = context.state.doc.toString();
    const position = context.pos;
    const found = await client.ask({ type: 'completions', source, position }).catch(() => null);
    if (!found || context.aborted) return null;
    const options = found.entries.map((entry): Completion => ({
      label: entry.name,
      type: KINDS[entry.kind] ?? 'text',
      boost: entry.kind === 'keyword' ? -50 : -Number(entry.sortText.slice(0, 2)) || 0,
      info: async () => {
        const details = await client
          .ask({ type: 'details', source, position, name: entry.name })
          .catch(() => null);
        return details && renderDocs(details);
      },
    }));
    return { from: found.from, options, validFor: /^[\w$]*$/ };
  };
}

/** Underlines errors, shows types and documentation under the pointer, and the parameters while arguments are typed. */
export function languageSupport(client: LanguageClient): Extension {
  return [
    linter(
      async (view): Promise<Diagnostic[]> => {
        const source = view.state.doc.toString();
        const found = await client.ask({ type: 'diagnostics', source }).catch(() => []);
        const { length } = view.state.doc;
        return found
          .filter(({ from }) => from <= length)
          .map(({ from, to, severity, message }) => ({ from, to: Math.min(to, length), severity, message }));
      },
      { delay: 400 },
    ),
    hoverTooltip(async (view, position) => {
      const source = view.state.doc.toString();
      const hover = await client.ask({ type: 'hover', source, position }).catch(() => null);
      return (
        hover && { pos: hover.from, end: hover.to, above: true, create: () => ({ dom: renderDocs(hover) }) }
      );
    }),
    signatureHelp(client),
  ];
}

const setSignature = StateEffect.define<Tooltip | null>();

/** The parameters of the call that is being written, with the present one marked. */
function signatureHelp(client: LanguageClient): Extension {
  const field = StateField.define<Tooltip | null>({
    create: () => null,
    update(tooltip, transaction) {
      const effect = transaction.effects.find((each) => each.is(setSignature));
      if (effect) return effect.value;
      return transaction.selection || transaction.docChanged
        ? keepInCall(tooltip, transaction.state.selection.main.head)
        : tooltip;
    },
    provide: (shown) => showTooltip.from(shown),
  });
  const ask = async (update: ViewUpdate) => {
    const { view } = update;
    const position = update.state.selection.main.head;
    const signature = await client
      .ask({ type: 'signature', source: update.state.doc.toString(), position })
      .catch(() => null);
    // The answer to an older question is dropped.
    if (view.state.doc !== update.state.doc || view.state.selection.main.head !== position) return;
    view.dispatch({ effects: setSignature.of(signature && toTooltip(signature, position)) });
  };
  const listener = EditorView.updateListener.of((update) => {
    const isOpen = update.state.field(field) !== null;
    let isTyped = false;
    update.changes.iterChanges((...[, , , , inserted]) => {
      isTyped ||= /[(,)]/.test(inserted.toString());
    });
    if (isTyped || (isOpen && (update.docChanged || update.selectionSet))) void ask(update);
  });
  return [field, listener];
}

function keepInCall(tooltip: Tooltip | null, head: number): Tooltip | null {
  return tooltip && { ...tooltip, pos: head };
}

function toTooltip(signature: LanguageSignature, pos: number): Tooltip {
  const marked = { from: signature.parameterFrom, to: signature.parameterTo };
  const docs = { signature: signature.signature, documentation: signature.parameterDocs };
  return { pos, above: true, create: () => ({ dom: renderDocs(docs, marked) }) };
}
