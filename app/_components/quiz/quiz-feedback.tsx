'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { ItemHtml } from '@/lib/quiz/kinds/item-html';
import type { ShownFeedback, ShownLink, ShownNote } from '@/lib/quiz/shown';
import { Link } from '../navigation';
import styles from './quiz-feedback.module.css';

interface QuizFeedbackProps {
  readonly feedback: ShownFeedback | undefined;
  /** The answer counted and stands: nothing is said of answering again, nor that it costs nothing. */
  readonly isFinal: boolean;
  readonly headingLevel: 3 | 4;
  /** Of the item's title: where a page has several items, it tells their feedback apart. */
  readonly titleId: string;
}

/**
 * What is said of an answer. It takes the focus when it comes, so that a screen reader goes on reading there; an answer
 * that could not be read is only announced, for the learner goes on writing, unless it stands.
 */
export function QuizFeedback({ feedback, isFinal, headingLevel, titleId }: QuizFeedbackProps) {
  const t = useTranslations('quiz.feedback');
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(feedback);
  const isToCorrect = feedback?.status === 'invalid' && !isFinal;

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
        {feedback && isToCorrect && (
          <div className={styles.feedback} data-status="invalid">
            <p className={styles.status}>
              <Sign status="invalid" />
              {t('status.invalid')}
            </p>
            <Notes notes={feedback.notes} isFinal={false} />
            <p>{t('free')}</p>
          </div>
        )}
      </div>
      {feedback && !isToCorrect && (
        <section
          className={styles.feedback}
          data-status={toLook(feedback)}
          aria-labelledby={`${titleId} ${id}`}
        >
          <Heading ref={heading} id={id} tabIndex={-1} className={styles.status}>
            <span className="visually-hidden">{t('label')}: </span>
            <Sign status={toLook(feedback)} />
            {t(`status.${feedback.instead ?? feedback.status}`, {
              percent: Math.round(feedback.fraction * 100),
            })}
          </Heading>
          <Details feedback={feedback} isFinal={isFinal} />
        </section>
      )}
    </>
  );
}

function Details({ feedback, isFinal }: { feedback: ShownFeedback; isFinal: boolean }) {
  const t = useTranslations('quiz.feedback');
  const { status, takenAsHtml, notes, teaching } = feedback;
  return (
    <>
      {status === 'undecided' && !isFinal && <p>{t('freeUndecided')}</p>}
      <Notes notes={notes} isFinal={isFinal} />
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
      {teaching && teaching.explanationHtml !== '' && (
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

function Notes({ notes, isFinal }: { notes: readonly ShownNote[]; isFinal: boolean }) {
  if (notes.length === 0) return null;
  return (
    <ul className={styles.notes}>
      {notes.map((note) =>
        'html' in note ? (
          <li key={note.html}>
            <ItemHtml html={note.html} />
          </li>
        ) : (
          <MessageNote key={note.message} note={note} isFinal={isFinal} />
        ),
      )}
    </ul>
  );
}

function MessageNote({ note, isFinal }: { note: Extract<ShownNote, { message: string }>; isFinal: boolean }) {
  const t = useTranslations('quiz.notes');
  const final = useTranslations('quiz.finalNotes');
  if (isFinal && final.has(note.message)) return <li>{final(note.message, { ...note.params })}</li>;
  // A message that a newer server knows and this page does not is left out.
  return t.has(note.message) && <li>{t(note.message, { ...note.params })}</li>;
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

/** An item that does not count looks neither right nor wrong. */
function toLook({ status, instead }: ShownFeedback): ShownFeedback['status'] {
  return instead === 'left_out' ? 'undecided' : status;
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
