import { useFormatter, useTranslations } from 'next-intl';
import type { Quiz } from '@/lib/quiz/graded/access';
import styles from '../quiz.module.css';

interface QuizRulesProps {
  quiz: Quiz;
  size: { items: number; points: number };
}

/** What holds for an attempt, said before one is begun. */
export function QuizRules({ quiz, size }: QuizRulesProps) {
  const t = useTranslations('quizzes.rules');
  const format = useFormatter();
  const { opensAt, closesAt, timeLimitS, extraS, attemptsAllowed, keysShown } = quiz;
  const rules = [
    ['items', t('itemsText', size)],
    ['opens', format.dateTime(opensAt, 'minute')],
    ['closes', closesAt === null ? t('noClosing') : format.dateTime(closesAt, 'minute')],
    ['limit', timeLimitS === null ? t('noLimit') : t('minutes', { minutes: Math.round(timeLimitS / 60) })],
    ...(extraS > 0 ? ([['extra', t('minutes', { minutes: Math.round(extraS / 60) })]] as const) : []),
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
