'use client';

import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab, isolateHistory } from '@codemirror/commands';
import { javascript } from '@codemirror/lang-javascript';
import { bracketMatching, foldKeymap, indentOnInput, indentUnit } from '@codemirror/language';
import { lintGutter, lintKeymap } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { Compartment, EditorState, Prec, type Extension } from '@codemirror/state';
import {
  EditorView,
  drawSelection,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { useEffect, useImperativeHandle, useRef, type Ref } from 'react';
import type { LanguageClient } from '@/lib/sandbox/browser/language/client';
import type { ErrorMark } from '../run/run-state';
import { editorTheme } from './editor-theme';
import { completeEntry, type ExerciseSignature } from './exercise-completions';
import { completeWith, languageSupport } from './language-support';
import { goToLine, runErrors, showRunErrors } from './run-errors';

export interface EditorHandle {
  getSource(): string;
  /** Replaces the whole text by one change that can be undone. */
  replace(source: string): void;
  showErrors(marks: readonly ErrorMark[]): void;
  goTo(line: number, column?: number): void;
  focus(): void;
}

export interface CodeEditorProps {
  readonly ref: Ref<EditorHandle>;
  readonly initial: string;
  readonly label: string;
  /** The id of the text that says how to leave the editor by keyboard. */
  readonly describedBy: string;
  readonly nonce?: string;
  readonly phrases: Readonly<Record<string, string>>;
  readonly exercise: ExerciseSignature;
  /** Whether the field it takes the place of had the focus. */
  readonly takesFocus: boolean;
  readonly onEdit: (source: string) => void;
  readonly onRun: () => void;
  readonly onSubmit: () => void;
  /** Called when the editor is first used; its answer brings TypeScript. */
  readonly loadLanguage: () => Promise<LanguageClient>;
}

/** CodeMirror for one TypeScript file. Undo history lives as long as the component. */
export function CodeEditor({ ref, ...props }: CodeEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });

  // CodeMirror owns its DOM; it is made once and told of changes through the handle.
  useEffect(() => {
    if (!host.current) return;
    const created = createView(host.current, latest);
    view.current = created;
    if (latest.current.takesFocus) created.focus();
    return () => created.destroy();
  }, []);

  useImperativeHandle(ref, () => ({
    getSource: () => view.current?.state.doc.toString() ?? latest.current.initial,
    replace(source) {
      const target = view.current;
      if (!target || target.state.doc.toString() === source) return;
      target.dispatch({
        changes: { from: 0, to: target.state.doc.length, insert: source },
        annotations: isolateHistory.of('full'),
      });
    },
    showErrors: (marks) => view.current && showRunErrors(view.current, marks),
    goTo: (line, column) => view.current && goToLine(view.current, line, column),
    focus: () => view.current?.focus(),
  }));
  return <div ref={host} data-testid="code-editor" style={{ height: '100%' }} />;
}

type Latest = { readonly current: Omit<CodeEditorProps, 'ref'> };

function createView(parent: HTMLElement, latest: Latest): EditorView {
  const { initial, label, describedBy, nonce, phrases, exercise } = latest.current;
  const language = new Compartment();
  const completion = new Compartment();
  const entryOnly = [completeEntry(exercise)];
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: initial,
      extensions: [
        nonce ? EditorView.cspNonce.of(nonce) : [],
        EditorState.phrases.of(phrases),
        EditorView.contentAttributes.of({
          'aria-label': label,
          'aria-describedby': describedBy,
          autocapitalize: 'off',
          spellcheck: 'false',
          // Editable content takes the focus anyway; checkers want to see it said.
          tabindex: '0',
        }),
        basics(),
        commands(latest),
        completion.of(autocompletion({ override: entryOnly })),
        language.of([]),
        editorTheme,
        runErrors,
        EditorView.updateListener.of((update) => {
          if (update.docChanged) latest.current.onEdit(update.state.doc.toString());
        }),
        onFirstUse(() => {
          void latest.current.loadLanguage().then(
            (client) => {
              const override = [...entryOnly, completeWith(client)];
              view.dispatch({
                effects: [
                  completion.reconfigure(autocompletion({ override })),
                  language.reconfigure(languageSupport(client)),
                ],
              });
            },
            // Without TypeScript the editor still edits.
            () => undefined,
          );
        }),
      ],
    }),
  });
  return view;
}

function basics(): Extension {
  return [
    lineNumbers(),
    lintGutter(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    history(),
    drawSelection(),
    indentOnInput(),
    indentUnit.of('  '),
    EditorState.tabSize.of(2),
    bracketMatching(),
    closeBrackets(),
    highlightSelectionMatches(),
    search({ top: false }),
    javascript({ typescript: true }),
    EditorView.lineWrapping,
  ];
}

/**
 * Tab indents; Escape and then Tab, or Ctrl-M once (Shift-Alt-M on a Mac), lets Tab leave the editor. Both are CodeMirror's own commands.
 */
function commands(latest: Latest): Extension {
  const runKeys = Prec.highest(
    keymap.of([
      { key: 'Mod-Enter', preventDefault: true, run: () => (latest.current.onRun(), true) },
      { key: 'Shift-Mod-Enter', preventDefault: true, run: () => (latest.current.onSubmit(), true) },
    ]),
  );
  const keys = keymap.of([
    ...closeBracketsKeymap,
    ...completionKeymap,
    ...searchKeymap,
    ...historyKeymap,
    ...foldKeymap,
    ...lintKeymap,
    ...defaultKeymap,
    indentWithTab,
  ]);
  return [runKeys, keys];
}

/** Once, at the first focus or change: the language service is a megabyte that a reader does not need. */
function onFirstUse(use: () => void): Extension {
  let isUsed = false;
  return EditorView.updateListener.of((update) => {
    if (isUsed || !(update.docChanged || update.view.hasFocus)) return;
    isUsed = true;
    queueMicrotask(use);
  });
}
