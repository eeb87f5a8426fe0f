'use client';

import { useEffect, useImperativeHandle, useRef, useState, type ComponentType, type Ref } from 'react';
import type { CodeEditorProps, EditorHandle } from './code-editor';
import styles from './editor-host.module.css';

export type EditorHostProps = Omit<CodeEditorProps, 'ref' | 'initial' | 'takesFocus'> & {
  readonly ref: Ref<EditorHandle>;
  /** What to open with; undefined while it is being looked up. */
  readonly initial: string | undefined;
  /** Shown until then. */
  readonly starter: string;
};

/** The editor's code has come, and what stood in the plain field by then. */
interface Opened {
  readonly Editor: ComponentType<CodeEditorProps>;
  readonly text: string | undefined;
  readonly wasFocused: boolean;
}

/** A page that is still loading gets this long before the editor is fetched anyway. */
const LATEST_MS = 4_000;

/**
 * A plain text field that is there with the page and already works, and the real editor in its place once it has
 * loaded: after the page's text can be read, or at once when someone turns to it.
 */
export function EditorHost({ ref, initial, starter, ...props }: EditorHostProps) {
  const [opened, setOpened] = useState<Opened>();
  const field = useRef<HTMLTextAreaElement>(null);
  const real = useRef<EditorHandle>(null);
  const text = opened?.text ?? initial ?? starter;

  async function load() {
    // Without it (offline, an old browser) the plain field goes on working.
    const loaded = await import('./code-editor').catch(() => undefined);
    if (!loaded) return;
    await compositionEnd(field.current);
    setOpened({
      Editor: loaded.CodeEditor,
      text: field.current?.value,
      wasFocused: field.current !== null && document.activeElement === field.current,
    });
  }
  const loadRef = useRef(load);
  const isReady = initial !== undefined;

  // The page's text first: the editor waits for an idle moment of the browser.
  useEffect(() => {
    if (!isReady) return;
    const begin = () => void loadRef.current();
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(begin, 800);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(begin, { timeout: LATEST_MS });
    return () => cancelIdleCallback(idle);
  }, [isReady]);

  useImperativeHandle(ref, () => ({
    getSource: () => real.current?.getSource() ?? field.current?.value ?? text,
    replace(source) {
      if (real.current) return real.current.replace(source);
      if (field.current) field.current.value = source;
      props.onEdit(source);
    },
    showErrors: (marks) => real.current?.showErrors(marks),
    goTo: (line, column) => real.current?.goTo(line, column),
    focus: () => (real.current ?? field.current)?.focus(),
  }));

  if (opened && isReady) {
    const { Editor, wasFocused } = opened;
    return (
      <div className={styles.host}>
        <Editor {...props} ref={real} initial={text} takesFocus={wasFocused} />
      </div>
    );
  }
  return (
    <div className={styles.host}>
      <textarea
        // Its content is the browser's until the editor takes it over; a new start has a new field.
        key={isReady ? 'ready' : 'waiting'}
        ref={field}
        className={styles.field}
        aria-label={props.label}
        defaultValue={text}
        readOnly={!isReady}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        onChange={(event) => props.onEdit(event.target.value)}
        onFocus={() => void load()}
        onCompositionStart={(event) => (event.currentTarget.dataset.composing = '')}
        onCompositionEnd={(event) => delete event.currentTarget.dataset.composing}
      />
    </div>
  );
}

/** Resolves when no syllable is being composed in the field: replacing it then would lose Korean input. */
function compositionEnd(field: HTMLTextAreaElement | null): Promise<void> {
  if (field?.dataset.composing === undefined) return Promise.resolve();
  return new Promise((resolve) => field.addEventListener('compositionend', () => resolve(), { once: true }));
}
