'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { ItemHtml } from '@/lib/quiz/kinds/item-html';
import type { ShownFeedback, ShownLink, ShownNote } from '@/lib/quiz/shown';
import { Link } from '../navigation';
import styles from './quiz-feedback.module.css';

interface QuizFeedbackProps {
  readonly feedback: ShownFeedback | undefined;
  readonly headingLevel: 3 | 4;
  /** Of the item's title: where a page has several items, it tells their feedback apart. */
  readonly titleId: string;
}

/**
 * What is said of an answer. It takes the focus when it comes, so that a screen reader goes on reading there; an answer
 * that could not be read is only announced, for the learner goes on writing.
 */
export function QuizFeedback({ feedback, headingLevel, titleId }: QuizFeedbackProps) {
  const t = useTranslations('quiz.feedback');
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(feedback);
  const isInvalid = feedback?.status === 'invalid';

  // Not where the page already came with it: then nothing has just been answered.
  useEffect(() => {
    const isNew = feedback !== undefined && before.current !== feedback;
    const wasShown = before.current !== undefined && before.current.status !== 'invalid';
    before.current = feedback;
    if (isNew && !wasShown && feedback.status !== 'invalid') heading.current?.focus();
  }, [feedback]);

  const Heading = headingLevel === 3 ? 'h3' : 'h4';
  return (
    <>
      <div role="status">
        {feedback && isInvalid && (
          <div className={styles.feedback} data-status="invalid">
            <p className={styles.status}>
              <Sign status="invalid" />
              {t('status.invalid')}
            </p>
            <Notes notes={feedback.notes} />
            <p>{t('free')}</p>
          </div>
        )}
      </div>
      {feedback && !isInvalid && (
        <section
          className={styles.feedback}
          data-status={feedback.status}
          aria-labelledby={`${titleId} ${id}`}
        >
          <Heading ref={heading} id={id} tabIndex={-1} className={styles.status}>
            <span className="visually-hidden">{t('label')}: </span>
            <Sign status={feedback.status} />
            {t(`status.${feedback.status}`, { percent: Math.round(feedback.fraction * 100) })}
          </Heading>
          <Details feedback={feedback} />
        </section>
      )}
    </>
  );
}

function Details({ feedback }: { feedback: ShownFeedback }) {
  const t = useTranslations('quiz.feedback');
  const { status, takenAsHtml, notes, teaching } = feedback;
  return (
    <>
      {status === 'undecided' && <p>{t('freeUndecided')}</p>}
      <Notes notes={notes} />
      {(takenAsHtml !== undefined || teaching?.reveal.rightHtml !== undefined) && (
        <dl className={styles.answers}>
          {takenAsHtml !== undefined && (
            <Answer label={t('taken')}>
              <ItemHtml html={takenAsHtml} />
            </Answer>
          )}
          {teaching?.reveal.rightHtml !== undefined && (
            <Answer label={t('right')}>
              <ItemHtml html={teaching.reveal.rightHtml} />
            </Answer>
          )}
        </dl>
      )}
      {teaching && (
        <div className={styles.explanation}>
          <p className={styles.caption}>{t('explanation')}</p>
          <ItemHtml as="div" html={teaching.explanationHtml} />
        </div>
      )}
      {teaching && teaching.links.length > 0 && <Links links={teaching.links} />}
    </>
  );
}

function Answer({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Notes({ notes }: { notes: readonly ShownNote[] }) {
  const t = useTranslations('quiz.notes');
  if (notes.length === 0) return null;
  return (
    <ul className={styles.notes}>
      {notes.map((note) =>
        'html' in note ? (
          <li key={note.html}>
            <ItemHtml html={note.html} />
          </li>
        ) : (
          // A message that a newer server knows and this page does not is left out.
          t.has(note.message) && <li key={note.message}>{t(note.message, { ...note.params })}</li>
        ),
      )}
    </ul>
  );
}

function Links({ links }: { links: readonly ShownLink[] }) {
  const t = useTranslations('quiz.feedback');
  const id = useId();
  return (
    <div className={styles.links}>
      <p id={id} className={styles.caption}>
        {t('links')}
      </p>
      <ul aria-labelledby={id}>
        {links.map(({ href, title, kind }) => (
          <li key={href}>
            <Link href={href} className={styles.link}>
              <span className={styles.kind}>{t(kind)}</span> <span className={styles.title}>{title}</span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

const SIGNS: Readonly<Record<ShownFeedback['status'], string>> = {
  right: 'M4 10.5l4 4 8-9',
  partly: 'M4 10h12',
  wrong: 'M5 5l10 10M15 5L5 15',
  undecided: 'M7 7.5a3 3 0 1 1 4.2 2.8c-.8.4-1.2 1-1.2 2M10 15.5v.01',
  invalid: 'M10 4v8M10 15.5v.01',
};

function Sign({ status }: { status: ShownFeedback['status'] }) {
  return (
    <svg
      width="22"
      height="22"
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
      className={styles.sign}
    >
      <path d={SIGNS[status]} />
    </svg>
  );
}
