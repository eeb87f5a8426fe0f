import { useFormatter, useTranslations } from 'next-intl';
import type { Quiz } from '@/lib/quiz/graded/access';
import { ownClosing, ownLimitS, toCutShortMs } from '@/lib/quiz/graded/own-time';
import styles from '../quiz.module.css';

interface QuizRulesProps {
  quiz: Quiz;
  size: { items: number; points: number };
}

/** What holds for an attempt, said before one is begun. */
export function QuizRules({ quiz, size }: QuizRulesProps) {
  const t = useTranslations('quizzes.rules');
  const format = useFormatter();
  const { opensAt, extraS, attemptsAllowed, keysShown, now } = quiz;
  const closesAt = ownClosing(quiz);
  const limitS = ownLimitS(quiz);
  const toMinutes = (seconds: number) => Math.round(seconds / 60);
  // Extra time moves the closing and lengthens the limit alike.
  const withExtra = (text: string) =>
    extraS > 0 ? t('withExtra', { text, minutes: toMinutes(extraS) }) : text;
  const closing = closesAt === null ? undefined : format.dateTime(closesAt, 'minute');
  const limit = limitS === null ? t('noLimit') : withExtra(t('minutes', { minutes: toMinutes(limitS) }));
  const isCutShort = toCutShortMs({ closesAt, limitS }, now.getTime()) !== undefined;
  const rules = [
    ['items', t('itemsText', size)],
    ['opens', format.dateTime(opensAt, 'minute')],
    ['closes', closing === undefined ? t('noClosing') : withExtra(closing)],
    ['limit', isCutShort && closing !== undefined ? t('cutShort', { limit, closing }) : limit],
    ['attempts', t('attemptsText', { count: attemptsAllowed })],
    ['keys', t(`keysText.${keysShown}`)],
  ] as const;
  return (
    <section aria-labelledby="rules">
      <h2 id="rules">{t('title')}</h2>
      <dl className={styles.rules}>
        {rules.map(([name, text]) => (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.hint}>{t('saved')}</p>
    </section>
  );
}
