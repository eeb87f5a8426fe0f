'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useEffect, useId, useRef } from 'react';
import type { CorrectionEffect } from '@/lib/quiz/graded/teach/correction-effect';
import styles from '../quiz.module.css';

interface EffectViewProps {
  effect: CorrectionEffect;
  /** What has the effect, where that is not a correction. */
  label?: string;
}

/**
 * Who gains and who loses by a correction, before it is made or taken back. Takes the focus with each new effect: it was
 * asked for, and what appears already filled is not announced as a status.
 */
export function EffectView({ effect, label }: EffectViewProps) {
  const t = useTranslations('teachQuiz.corrections');
  const format = useFormatter();
  const { waiting } = effect;
  const textId = useId();
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.focus(), [effect]);
  const gains = effect.changes.filter(({ gain }) => gain > 0).length;
  const losses = effect.changes.filter(({ gain }) => gain < 0).length;
  return (
    <section
      ref={section}
      tabIndex={-1}
      className={styles.effect}
      aria-label={label ?? t('effect')}
      aria-describedby={textId}
    >
      <p id={textId}>
        {t('effectText', { students: effect.students, gains, losses, changes: effect.changes.length })}
        {waiting.before === waiting.after ? null : <> {t('waiting', waiting)}</>}
      </p>
      {effect.passedOver > 0 ? (
        <p className={styles.muted}>{t('passedOver', { count: effect.passedOver })}</p>
      ) : null}
      {effect.changes.length === 0 ? null : (
        <div className={styles.scroller}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('student')}</th>
                <th scope="col" className={styles.number}>
                  {t('before')}
                </th>
                <th scope="col" className={styles.number}>
                  {t('after')}
                </th>
                <th scope="col" className={styles.number}>
                  {t('difference')}
                </th>
              </tr>
            </thead>
            <tbody>
              {effect.changes.slice(0, SHOWN).map(({ student, before, after, gain }) => (
                <tr key={student.id}>
                  <th scope="row">{student.name}</th>
                  <td className={styles.number}>
                    {t('points', { points: before.points, max: before.maxPoints })}
                  </td>
                  <td className={styles.number}>
                    {t('points', { points: after.points, max: after.maxPoints })}
                  </td>
                  <td className={`${styles.number} ${gain > 0 ? styles.gain : gain < 0 ? styles.loss : ''}`}>
                    {format.number(gain, {
                      style: 'percent',
                      maximumFractionDigits: 1,
                      signDisplay: 'exceptZero',
                    })}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {effect.changes.length > SHOWN ? (
        <p className={styles.muted}>{t('moreChanges', { count: effect.changes.length - SHOWN })}</p>
      ) : null}
    </section>
  );
}

/** Rows of the table; a class of 2,000 is summed up, not listed. */
const SHOWN = 100;
