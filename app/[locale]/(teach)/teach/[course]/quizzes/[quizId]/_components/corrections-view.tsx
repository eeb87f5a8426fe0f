import { useFormatter, useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { getDatabase } from '@/db/client';
import type { Viewer } from '@/lib/auth/viewer';
import { listCorrections, type CorrectionRecord } from '@/lib/quiz/graded/teach/corrections';
import { listDealtItems } from '@/lib/quiz/graded/teach/given-answers';
import styles from '../quiz.module.css';
import { CorrectionForm } from './correction-form';
import { RevokeButton } from './revoke-button';

interface CorrectionsViewProps {
  quizId: string;
  viewer: Viewer;
  itemId: string | undefined;
}

/** Making a correction, and all that were made. */
export async function CorrectionsView({ quizId, viewer, itemId }: CorrectionsViewProps) {
  const [t, items, corrections] = await Promise.all([
    getTranslations('teachQuiz.corrections'),
    listDealtItems(getDatabase(), viewer, quizId),
    listCorrections(getDatabase(), viewer, quizId),
  ]);
  const revision = corrections.length + corrections.filter(({ revokedAt }) => revokedAt !== null).length;
  return (
    <>
      <section aria-labelledby="correct" className={styles.section}>
        <h2 id="correct">{t('title')}</h2>
        <p className={styles.hint}>{t('hint')}</p>
        {items.length === 0 ? (
          <p className={styles.none}>{t('nothingDealt')}</p>
        ) : (
          <CorrectionForm
            quizId={quizId}
            items={items}
            revision={revision}
            initialItem={items.some((item) => item.itemId === itemId) ? (itemId ?? '') : ''}
          />
        )}
      </section>
      <section aria-labelledby="history" className={styles.section}>
        <h2 id="history">{t('history')}</h2>
        {corrections.length === 0 ? (
          <p className={styles.hint}>{t('noHistory')}</p>
        ) : (
          <ol className={styles.history}>
            {corrections.map((correction) => (
              <HistoryEntry key={correction.id} quizId={quizId} correction={correction} revision={revision} />
            ))}
          </ol>
        )}
      </section>
    </>
  );
}

function HistoryEntry({
  quizId,
  correction,
  revision,
}: {
  quizId: string;
  correction: CorrectionRecord;
  revision: number;
}) {
  const t = useTranslations('teachQuiz.corrections');
  const format = useFormatter();
  const { id, itemId, change, neverLowers, reason, createdAt, createdBy, revokedAt, revokedBy } = correction;
  return (
    <li data-revoked={revokedAt === null ? undefined : true}>
      <h3>
        <code>{itemId}</code> · {t(`changes.${change.kind === 'full' ? `full_${change.of}` : change.kind}`)}
        {'variant' in change && change.variant !== undefined
          ? ` · ${t('variant', { number: change.variant.index + 1 })}`
          : null}
      </h3>
      <p>{reason}</p>
      <p className={styles.muted}>
        {t('madeBy', { name: createdBy, time: format.dateTime(createdAt, 'minute') })}
        {neverLowers ? ` · ${t('neverLowersShort')}` : null}
      </p>
      {revokedAt === null ? null : (
        <p className={styles.muted}>
          {t('revokedBy', { name: revokedBy ?? '', time: format.dateTime(revokedAt, 'minute') })}
        </p>
      )}
      <RevokeButton
        quizId={quizId}
        correctionId={id}
        itemId={itemId}
        revision={revision}
        isRevoked={revokedAt !== null}
      />
    </li>
  );
}
