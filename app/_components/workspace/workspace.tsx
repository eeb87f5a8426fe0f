'use client';

import { useTranslations } from 'next-intl';
import { usePathname, useRouter } from 'next/navigation';
import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { DraftNotices } from './draft-notices';
import { useDraft } from './draft/use-draft';
import type { EditorHandle } from './editor/code-editor';
import { EditorHost } from './editor/editor-host';
import { editorPhrases } from './editor/editor-phrases';
import { useLanguage } from './editor/use-language';
import { ReplacedNotice, useReplacing } from './replaced-notice';
import { listPassed } from './results/list-passed';
import { Results, type ResultTab } from './results/results';
import { listErrorMarks } from './run/run-state';
import { useBackendChoice } from './run/use-backend-choice';
import { useRun } from './run/use-run';
import { useSubmission } from './submission/use-submission';
import { Toolbar } from './toolbar';
import type { WorkspaceProps } from './types';
import { useAnnouncements } from './use-announcements';
import { useShortcuts } from './use-shortcuts';
import styles from './workspace.module.css';

const SUBMITTING = new Set<string>(['sending', 'queued', 'running']);

/** Editor, runs and submissions of one exercise. */
export function Workspace({ exercise, viewer, locale, nonce, signInHref = '', onVerdict }: WorkspaceProps) {
  const t = useTranslations('workspace');
  const tPhrases = useTranslations('workspace.phrases');
  const router = useRouter();
  const pathname = usePathname();
  const hintId = useId();
  const userId = viewer.kind === 'user' ? viewer.id : undefined;

  const editor = useRef<EditorHandle>(null);
  const replace = useCallback((source: string) => editor.current?.replace(source), []);
  const draft = useDraft({ exerciseId: exercise.id, userId, starter: exercise.starter, replace });
  const replacing = useReplacing(editor, exercise.id);
  const [backend, setBackend] = useBackendChoice();
  const { state: run, ...runs } = useRun(exercise, backend);
  const { state: submission, submit } = useSubmission({
    exerciseId: exercise.id,
    userId,
    onGraded: (id) => {
      // History, scores and what opens with a passed verdict are the server's to render.
      router.refresh();
      onVerdict?.(id);
    },
  });
  const loadLanguage = useLanguage(exercise.runtime, locale);
  const [tab, setTab] = useState<ResultTab>('cases');
  const [edited, setEdited] = useState<string>();
  const passed = useMemo(() => listPassed(exercise, run.cases), [exercise, run.cases]);
  const announcement = useAnnouncements({
    run,
    passed: passed.size,
    comparable: exercise.visible.filter(({ expected }) => expected !== null).length,
    submission,
  });
  const phrases = useMemo(() => editorPhrases(tPhrases), [tPhrases]);

  const handleRun = () => {
    draft.flush();
    editor.current?.showErrors([]);
    if (tab === 'verdict') setTab('cases');
    runs.run(editor.current?.getSource() ?? exercise.starter);
  };
  const handleSubmit = () => {
    if (SUBMITTING.has(submission.phase)) return;
    draft.flush();
    setTab('verdict');
    submit(editor.current?.getSource() ?? exercise.starter);
  };
  const handleEdit = (source: string) => {
    draft.onEdit(source);
    setEdited(source);
  };
  const goTo = useCallback((line: number, column?: number) => editor.current?.goTo(line, column), []);
  useShortcuts({ onRun: handleRun, onSubmit: handleSubmit });

  // The editor is not React's: marks are pushed into it when a run has something to say.
  useEffect(() => {
    editor.current?.showErrors(listErrorMarks(run));
  }, [run]);
  return (
    <div className={styles.workspace}>
      <Toolbar
        fileName={`${exercise.id}.ts`}
        saveState={draft.state}
        isRunning={run.phase === 'starting' || run.phase === 'running'}
        isSubmitting={SUBMITTING.has(submission.phase)}
        onRun={handleRun}
        onStop={runs.stop}
        onSubmit={handleSubmit}
        onReset={() => replacing.replace(exercise.starter, 'reset')}
      />
      <DraftNotices notices={draft.notices} onTake={replace} onDismiss={draft.dismiss} />
      <ReplacedNotice {...replacing} />
      <div className={styles.editor}>
        <EditorHost
          ref={editor}
          initial={draft.initial}
          starter={exercise.starter}
          label={t('editor.label', { file: `${exercise.id}.ts` })}
          describedBy={hintId}
          nonce={nonce}
          phrases={phrases}
          exercise={{
            entry: exercise.entry,
            signature: exercise.signature,
            declaration: exercise.declaration[locale],
          }}
          onEdit={handleEdit}
          onRun={handleRun}
          onSubmit={handleSubmit}
          loadLanguage={() => {
            runs.warm();
            return loadLanguage();
          }}
        />
      </div>
      <p id={hintId} className={styles.hint}>
        {t.rich('editor.hint', { kbd: (text) => <kbd>{text}</kbd> })}
      </p>
      <div className={styles.results}>
        <Results
          exercise={exercise}
          locale={locale}
          run={run}
          backend={backend}
          onBackend={setBackend}
          submission={submission}
          isSignedIn={userId !== undefined}
          signInHref={`${signInHref}?callbackUrl=${encodeURIComponent(pathname)}`}
          isOutdated={submission.phase === 'graded' && edited !== undefined && edited !== submission.source}
          passed={passed}
          tab={tab}
          onTab={setTab}
          onGoTo={goTo}
        />
      </div>
      <div role="status" className="visually-hidden">
        {announcement}
      </div>
    </div>
  );
}
