import { useTranslations } from 'next-intl';
import { z } from 'zod';
import type { Locale } from '@/lib/exercise/types';
import { tallyAnswer } from '@/lib/quiz/tally-answer';
import type { BankItem, Variant } from '@/lib/quiz/types';
import { AnswerText } from '../../_components/answer-text';
import styles from './report-card.module.css';

interface ReportedAnswerProps {
  /** Absent where the bank does not have it as the learner saw it. */
  item: BankItem | undefined;
  variant: Variant | undefined;
  /** As it was sent, which may be anything. */
  answer: unknown;
  locale: Locale;
}

const TypedSchema = z.object({ text: z.string(), syntax: z.enum(['latex', 'plain']).optional() });

/** Typed words letter by letter, since the report may be about how they were read; else the options by their texts. */
export function ReportedAnswer({ item, variant, answer, locale }: ReportedAnswerProps) {
  const t = useTranslations('reports');
  const typed = TypedSchema.safeParse(answer);
  if (typed.success) {
    const { text, syntax } = typed.data;
    return (
      <>
        <code className={styles.typed}>{text}</code>
        {syntax === undefined ? null : ` (${t(`syntax.${syntax}`)})`}
      </>
    );
  }
  const tallies =
    item === undefined || variant === undefined
      ? []
      : tallyAnswer({ kind: item.kind, key: variant.key }, answer);
  if (tallies.length === 0) return <code>{JSON.stringify(answer)}</code>;
  return (
    <ul className={styles.answers}>
      {tallies.map((tally) => (
        <li key={tally}>
          <AnswerText item={item} tally={tally} locale={locale} />
        </li>
      ))}
    </ul>
  );
}
