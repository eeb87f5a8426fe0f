import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useEffectEvent, useState } from 'react';
import { Notice } from '../ui/notice';
import styles from './left-answers-notice.module.css';
import { moveLeftAnswers } from './move-left-answers';

interface LeftAnswersNoticeProps {
  userId: string;
  pathname: string;
  /** The page moves them itself, and says so. */
  isLeftToPage: boolean;
}

/**
 * Moves what waits in this browser into the account, again on every page until it has arrived, and says so on the page
 * that is open then.
 */
export function LeftAnswersNotice({ userId, pathname, isLeftToPage }: LeftAnswersNoticeProps) {
  const t = useTranslations('common');
  const locale = useLocale();
  const [said, setSaid] = useState<{ readonly count: number; readonly on: string }>();
  const say = useEffectEvent((count: number) => {
    if (count > 0) setSaid({ count, on: pathname });
  });

  // Storage and the connection belong to the browser, not to a render.
  useEffect(() => {
    if (!isLeftToPage) void moveLeftAnswers(userId, locale).then((count) => say(count));
  }, [userId, locale, pathname, isLeftToPage]);

  if (said?.on !== pathname) return null;
  return (
    <div className={styles.notice}>
      <Notice tone="success" live>
        {t('answersMoved', { count: said.count })}
      </Notice>
    </div>
  );
}
