'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useState, type FormEvent } from 'react';
import { countQuiz, fillSlots, listSlots, type Candidate } from '@/lib/quiz/graded/list-candidates';
import type { QuizPart } from '@/lib/quiz/graded/types';
import { useRouter } from '@/app/_components/navigation';
import { Button } from '@/app/_components/ui/button';
import { Notice } from '@/app/_components/ui/notice';
import { useHydrated } from '@/app/_components/ui/use-hydrated';
import { createQuiz, saveQuiz } from '../quiz-actions';
import type { ChapterChoice } from './chapter-choices';
import styles from './composer.module.css';
import { Fault } from './fault';
import { PartEditor } from './part-editor';
import { toSettings, type QuizDraft } from './quiz-draft';
import { SamplePreview } from './sample-preview';
import { SettingsFields } from './settings-fields';
import { useAction } from './use-action';

interface QuizComposerProps {
  slug: string;
  /** Absent: a new quiz. */
  quizId?: string;
  initial: QuizDraft;
  bank: readonly Candidate[];
  chapters: readonly ChapterChoice[];
  /** A student has begun: parts and rules are only shown. */
  isLocked: boolean;
}

const NEW_DRAW: QuizPart = { kind: 'draw', chapterIds: [], tags: [], count: 5, ofKinds: {}, points: 2 };
const NEW_FIXED: QuizPart = { kind: 'fixed', itemIds: [], points: 2 };

export function QuizComposer({ slug, quizId, initial, bank, chapters, isLocked }: QuizComposerProps) {
  const t = useTranslations('teachQuiz');
  const router = useRouter();
  const { fault, isBusy, run } = useAction();
  const [draft, setDraft] = useState(initial);
  const [isSaved, setIsSaved] = useState(false);
  const isHydrated = useHydrated();
  const { parts } = draft;
  const size = countQuiz(parts);
  const lackingPart = useMemo(() => {
    const filled = fillSlots(listSlots(parts, bank));
    return 'lackingPart' in filled ? filled.lackingPart : undefined;
  }, [parts, bank]);

  function change(changes: Partial<QuizDraft>) {
    setDraft({ ...draft, ...changes });
    setIsSaved(false);
  }
  const setParts = (next: readonly QuizPart[]) => change({ parts: next });
  const replace = (index: number, part: QuizPart) =>
    setParts(parts.map((old, place) => (place === index ? part : old)));
  function move(index: number, by: number) {
    const next = [...parts];
    next.splice(index + by, 0, ...next.splice(index, 1));
    setParts(next);
  }

  async function save(event: FormEvent) {
    event.preventDefault();
    const settings = toSettings(draft);
    if (quizId === undefined) {
      const made = await run(() => createQuiz(slug, settings));
      if (made) router.push(`/teach/${slug}/quizzes/${made.value}`);
      return;
    }
    if (!(await run(() => saveQuiz(quizId, settings)))) return;
    setIsSaved(true);
    router.refresh();
  }

  return (
    <form onSubmit={(event) => void save(event)}>
      <fieldset className={styles.composer} disabled={!isHydrated}>
        {isLocked ? <Notice>{t('locked')}</Notice> : null}
        <SettingsFields draft={draft} isLocked={isLocked} onChange={change} />
        <section aria-labelledby="parts" className={styles.section}>
          <h2 id="parts">{t('parts.title')}</h2>
          <p className={styles.hint}>{t('parts.hint')}</p>
          <ol className={styles.parts}>
            {parts.map((part, index) => (
              <li key={index}>
                <PartEditor
                  slug={slug}
                  number={index + 1}
                  part={part}
                  bank={bank}
                  chapters={chapters}
                  isLocked={isLocked}
                  isLacking={lackingPart === index}
                  onChange={(next) => replace(index, next)}
                  onRemove={() => setParts(parts.filter((_, place) => place !== index))}
                  onUp={index === 0 ? undefined : () => move(index, -1)}
                  onDown={index === parts.length - 1 ? undefined : () => move(index, 1)}
                />
              </li>
            ))}
          </ol>
          {isLocked ? null : (
            <div className={styles.row}>
              <Button onClick={() => setParts([...parts, NEW_DRAW])}>{t('parts.addDraw')}</Button>
              <Button onClick={() => setParts([...parts, NEW_FIXED])}>{t('parts.addFixed')}</Button>
            </div>
          )}
          <p className={styles.size} role="status">
            {t('size', size)}
          </p>
        </section>
        <SamplePreview
          slug={slug}
          parts={parts}
          shuffles={draft.shuffles}
          canDeal={parts.length > 0 && lackingPart === undefined}
        />
        <div className={styles.save}>
          <Fault fault={fault} />
          {isSaved ? (
            <Notice tone="success" live>
              {t('saved')}
            </Notice>
          ) : null}
          <Button type="submit" variant="primary" disabled={isBusy || parts.length === 0}>
            {isBusy ? t('saving') : t(quizId === undefined ? 'create' : 'save')}
          </Button>
        </div>
      </fieldset>
    </form>
  );
}
