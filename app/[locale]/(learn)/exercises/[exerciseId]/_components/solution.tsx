import { getTranslations } from 'next-intl/server';
import { CodeBlock } from '@/app/_components/code-block';
import { currentAnswers } from '@/app/_server/course';
import styles from './hints.module.css';

interface SolutionProps {
  exerciseId: string;
  /** The viewer has passed. Until then nothing of the solution is read, so nothing can be sent. */
  isOpen: boolean;
}

export async function Solution({ exerciseId, isOpen }: SolutionProps) {
  const t = await getTranslations('learn.solution');
  if (!isOpen) return <p className={styles.none}>{t('closed')}</p>;
  const answers = await currentAnswers();
  const solution = answers.exercises[exerciseId]?.solution;
  if (solution === undefined) return <p className={styles.none}>{t('none')}</p>;
  return (
    <div className={styles.hints}>
      <p className={styles.none}>{t('open')}</p>
      <CodeBlock code={solution} label={t('label')} />
    </div>
  );
}
