'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../ui/button';
import type { DraftNotice } from './draft/draft-saver';
import styles from './draft-notices.module.css';

interface DraftNoticesProps {
  readonly notices: readonly DraftNotice[];
  readonly onTake: (source: string) => void;
  readonly onDismiss: (notice: DraftNotice) => void;
}

/** Other versions of this code that turned up: offered, never put in the place of what stands there unasked. */
export function DraftNotices({ notices, onTake, onDismiss }: DraftNoticesProps) {
  const t = useTranslations('workspace.drafts');
  return (
    <div role="status" className={styles.notices}>
      {notices.map((notice) => {
        const source = sourceOf(notice);
        const key = notice.kind === 'offer' ? notice.offer.slot : notice.kind;
        return (
          <div key={key} className={styles.notice}>
            <p>{t(`${key}.text`)}</p>
            {source !== undefined && (
              <Button
                size="small"
                onClick={() => {
                  onTake(source);
                  onDismiss(notice);
                }}
              >
                {t('take')}
              </Button>
            )}
            <Button variant="quiet" size="small" onClick={() => onDismiss(notice)}>
              {t(source === undefined ? 'ok' : 'keep')}
            </Button>
          </div>
        );
      })}
    </div>
  );
}

function sourceOf(notice: DraftNotice): string | undefined {
  if (notice.kind === 'offer') return notice.offer.source;
  return 'source' in notice ? notice.source : undefined;
}
