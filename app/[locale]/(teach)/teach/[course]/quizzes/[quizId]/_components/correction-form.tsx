'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { DealtItemCount } from '@/lib/quiz/graded/teach/given-answers';
import { CourseHtml } from '@/app/_components/course-html';
import { useRouter } from '@/app/_components/navigation';
import { Button } from '@/app/_components/ui/button';
import { Fault } from '../../_components/fault';
import { toKindKey } from '../../_components/kinds';
import { useAction } from '../../_components/use-action';
import { applyChange, openItem, previewChange, type CorrectedItem } from '../../correction-actions';
import styles from '../quiz.module.css';
import { ChangeFields, NO_CHOICE, toChange, type ChangeChoice } from './change-fields';
import { DoneStatus } from './done-status';
import { EffectView } from './effect-view';
import { usePreview } from './use-preview';

interface CorrectionFormProps {
  quizId: string;
  items: readonly DealtItemCount[];
  initialItem: string;
  /** Another one with each correction made or taken back: how answers are marked has to be read again, and previewed. */
  revision: number;
}

/** Item, change, preview, reason, and only then what it does. Whatever is changed takes the preview away. */
export function CorrectionForm({ quizId, items, initialItem, revision }: CorrectionFormProps) {
  const t = useTranslations('teachQuiz');
  const locale = useLocale();
  const router = useRouter();
  const { fault, isBusy, run } = useAction();
  const [itemId, setItemId] = useState(initialItem);
  const [opened, setOpened] = useState<{ readonly id: string; readonly item: CorrectedItem }>();
  const [choice, setChoice] = useState<ChangeChoice>(NO_CHOICE);
  const [neverLowers, setNeverLowers] = useState(true);
  const [reason, setReason] = useState('');
  const [isDone, setIsDone] = useState(false);
  const item = opened?.id === itemId ? opened.item : undefined;
  const change = toChange(choice);
  const correction = { itemId, change, neverLowers };
  const { effect, show, hide } = usePreview(JSON.stringify([revision, correction]));

  // What was answered to the chosen item is asked of the server.
  useEffect(() => {
    if (itemId === '') return;
    let isCurrent = true;
    void openItem(quizId, itemId, locale)
      .catch(() => undefined)
      .then((result) => {
        if (isCurrent && result?.ok) setOpened({ id: itemId, item: result.value });
      });
    return () => {
      isCurrent = false;
    };
  }, [quizId, itemId, locale, revision]);

  function edit(act: () => void) {
    act();
    hide();
    setIsDone(false);
  }

  /** An answer that was chosen belongs to the item before. */
  function changeItem(id: string) {
    edit(() => {
      setItemId(id);
      setChoice(NO_CHOICE);
    });
  }

  async function preview() {
    if (isBusy) return;
    const result = await run(() => previewChange(quizId, correction));
    if (result) show(result.value);
  }
  async function apply() {
    if (isBusy) return;
    const result = await run(() => applyChange(quizId, correction, reason));
    if (!result) return;
    edit(() => setChoice(NO_CHOICE));
    setReason('');
    setIsDone(true);
    router.refresh();
  }

  return (
    <div className={styles.form}>
      <label>
        {t('corrections.item')}
        <select value={itemId} onChange={(event) => changeItem(event.target.value)}>
          <option value="">{t('corrections.chooseItem')}</option>
          {items.map((one) => (
            <ItemOption key={one.itemId} item={one} />
          ))}
        </select>
      </label>
      {item ? (
        <>
          <Asked item={item} />
          <ChangeFields item={item} choice={choice} onChange={(next) => edit(() => setChoice(next))} />
          <label className={styles.option}>
            <input
              type="checkbox"
              checked={neverLowers}
              onChange={(event) => edit(() => setNeverLowers(event.target.checked))}
            />
            {t('corrections.neverLowers')}
          </label>
          <div className={styles.buttons}>
            <Button
              disabled={change === undefined}
              // Not disabled meanwhile: it has the focus, which would be lost.
              aria-disabled={isBusy || undefined}
              onClick={() => void preview()}
            >
              {t('corrections.preview')}
            </Button>
          </div>
        </>
      ) : null}
      <Fault fault={fault} />
      <DoneStatus words={isDone ? t('corrections.done') : undefined} />
      {effect ? (
        <>
          <EffectView effect={effect} />
          <label>
            {t('corrections.reason')}
            <textarea
              rows={2}
              maxLength={1000}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </label>
          <div className={styles.buttons}>
            <Button
              variant="primary"
              disabled={reason.trim() === ''}
              // As above.
              aria-disabled={isBusy || undefined}
              onClick={() => void apply()}
            >
              {t('corrections.apply')}
            </Button>
          </div>
        </>
      ) : null}
    </div>
  );
}

function ItemOption({ item: { itemId, kind, attempts } }: { item: DealtItemCount }) {
  const t = useTranslations('teachQuiz');
  const kindKey = toKindKey(kind);
  return (
    <option value={itemId}>
      {t('corrections.itemOption', {
        id: itemId,
        kind: kindKey ? t(`kinds.${kindKey}`) : kind,
        count: attempts,
      })}
    </option>
  );
}

/** What an item asks; of one that asks different things, that it does: its prompts stand above their answers. */
function Asked({ item: { isVaried, variants } }: { item: CorrectedItem }) {
  const t = useTranslations('teachQuiz.corrections');
  const [first] = variants;
  if (isVaried) return <p className={styles.hint}>{t('varied', { count: variants.length })}</p>;
  return first && <CourseHtml as="div" className={styles.prompt} html={first.promptHtml} />;
}
