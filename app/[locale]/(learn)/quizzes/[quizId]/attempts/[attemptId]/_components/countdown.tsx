'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import styles from './attempt.module.css';

interface CountdownProps {
  /** null: no limit. */
  deadlineAt: number | null;
  /** The server's time. */
  now: () => number;
  /** Time is up, or extra time has come. */
  onChange: (isUp: boolean) => void;
}

/** Minutes at which the remaining time is read out. */
const TOLD_AT = [5, 1];

/** What is left by the server's clock. Seconds are not read out: only at five minutes, at one, and at the end. */
export function Countdown({ deadlineAt, now, onChange }: CountdownProps) {
  const t = useTranslations('quizzes.attempt');
  const [leftS, setLeftS] = useState(() => toSecondsLeft(deadlineAt, now()));
  const onChangeRef = useRef(onChange);
  useEffect(() => {
    onChangeRef.current = onChange;
  }, [onChange]);

  // Time passes outside React.
  useEffect(() => {
    const timer = setInterval(() => setLeftS(toSecondsLeft(deadlineAt, now())), 250);
    return () => clearInterval(timer);
  }, [deadlineAt, now]);

  const isUp = leftS === 0;
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current || isUp) onChangeRef.current(isUp);
    isFirst.current = false;
  }, [isUp]);

  if (leftS === null) return <p className={styles.clock}>{t('noLimit')}</p>;
  const told = TOLD_AT.findLast((minutes) => leftS <= minutes * 60);
  return (
    <>
      <p
        className={styles.clock}
        role="timer"
        data-low={leftS <= 300 || undefined}
        data-last={leftS <= 60 || undefined}
      >
        <span className={styles.clockLabel}>{t('timeLeft')}</span> <strong>{formatClock(leftS)}</strong>
      </p>
      <p className="visually-hidden" role="status">
        {told === undefined || isUp ? '' : t('minutesLeft', { minutes: told })}
      </p>
    </>
  );
}

function toSecondsLeft(deadlineAt: number | null, now: number): number | null {
  return deadlineAt === null ? null : Math.max(0, Math.ceil((deadlineAt - now) / 1000));
}

/** 1:02:03, 12:34, 0:07; days in hours. */
function formatClock(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
