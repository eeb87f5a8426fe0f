import { useTranslations } from 'next-intl';
import type { ShownFigure } from './choices';
import styles from './item-figure.module.css';

/** A picture for the eye with its words as its name. */
export function Picture({ figure }: { figure: ShownFigure }) {
  return (
    <span
      role="img"
      aria-label={figure.alt}
      className={styles.picture}
      dangerouslySetInnerHTML={{ __html: figure.svg }}
    />
  );
}

/** The same words for everybody who wants them. */
export function PictureWords({ figure }: { figure: ShownFigure }) {
  const t = useTranslations('quiz.figure');
  return (
    <details className={styles.words}>
      <summary>{t('words')}</summary>
      <p>{figure.alt}</p>
    </details>
  );
}
