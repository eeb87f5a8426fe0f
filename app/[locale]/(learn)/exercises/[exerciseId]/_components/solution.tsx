import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/exercise/types';
import { CodeBlock } from '@/app/_components/code-block';
import { Prose } from '@/app/_components/prose';
import { currentAnswers } from '@/app/_server/course';
import styles from './solution.module.css';

interface SolutionProps {
  exerciseId: string;
  locale: Locale;
  /** The viewer has passed. Until then nothing of the solution is read, so nothing can be sent. */
  isOpen: boolean;
}

/** The reference, a second way to do it, and why the formula is as it is. */
export async function Solution({ exerciseId, locale, isOpen }: SolutionProps) {
  const t = await getTranslations('learn.solution');
  if (!isOpen) return <p className={styles.note}>{t('closed')}</p>;
  const answers = await currentAnswers();
  const solution = answers.exercises[exerciseId];
  if (solution === undefined) return <p className={styles.note}>{t('none')}</p>;
  return (
    <div className={styles.solution}>
      <p className={styles.note}>{t('open')}</p>
      <section aria-labelledby="solution-reference">
        <h2 id="solution-reference">{t('reference')}</h2>
        <CodeBlock code={solution.solution} label={t('label')} />
      </section>
      <section aria-labelledby="solution-alternative">
        <h2 id="solution-alternative">{t('alternative')}</h2>
        <CodeBlock code={solution.alternative} label={t('alternativeLabel')} />
      </section>
      <Prose html={solution.derivationHtml[locale]} />
    </div>
  );
}
