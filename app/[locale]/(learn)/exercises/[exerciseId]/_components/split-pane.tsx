'use client';

import {
  useEffect,
  useId,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
} from 'react';
import { onRestoreRequest } from '@/app/_components/restore-source';
import { useStoredValue } from '@/app/_components/use-stored-value';
import styles from './split-pane.module.css';

interface SplitPaneProps {
  /** Names of the two panes, for the switch that small screens show instead of both. */
  labels: {
    readonly switch: string;
    readonly left: string;
    readonly right: string;
    readonly divider: string;
  };
  left: ReactNode;
  right: ReactNode;
  /** Under this key the browser keeps where the divider was. */
  storageKey: string;
}

type Side = 'left' | 'right';

const MIN_PERCENT = 24;
const MAX_PERCENT = 70;
const START_PERCENT = 42;

const clamp = (percent: number) => Math.min(MAX_PERCENT, Math.max(MIN_PERCENT, percent));

/** Two panes side by side with a divider for pointer and keyboard; on small screens one at a time. */
export function SplitPane({ labels, left, right, storageKey }: SplitPaneProps) {
  const root = useRef<HTMLDivElement>(null);
  const leftId = useId();
  const [stored, setStored] = useStoredValue(storageKey);
  const [side, setSide] = useState<Side>('left');
  const percent = clamp(Number(stored) || START_PERCENT);
  const moveTo = (next: number) => setStored(clamp(next).toFixed(1));

  // On a small screen the list of submissions covers the editor into which one of them was just taken back.
  useEffect(() => onRestoreRequest(() => setSide('right')), []);

  function handlePointerMove(event: PointerEvent<HTMLDivElement>) {
    const box = root.current?.getBoundingClientRect();
    if (!box || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    moveTo(((event.clientX - box.left) / box.width) * 100);
  }

  function handleKeyDown(event: KeyboardEvent) {
    const next = {
      ArrowLeft: percent - 2,
      ArrowRight: percent + 2,
      Home: MIN_PERCENT,
      End: MAX_PERCENT,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    moveTo(next);
  }

  const style: CSSProperties & Record<'--split', string> = { '--split': `${percent}%` };
  return (
    <div ref={root} className={styles.split} data-side={side} style={style}>
      <div role="group" aria-label={labels.switch} className={styles.switch}>
        {(['left', 'right'] as const).map((name) => (
          <button key={name} type="button" aria-pressed={side === name} onClick={() => setSide(name)}>
            {labels[name]}
          </button>
        ))}
      </div>
      <section id={leftId} aria-label={labels.left} className={styles.left}>
        {left}
      </section>
      {/* A separator that moves is a widget and takes the keyboard (WAI-ARIA window splitter). */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        role="separator"
        aria-orientation="vertical"
        aria-label={labels.divider}
        aria-controls={leftId}
        aria-valuenow={Math.round(percent)}
        aria-valuemin={MIN_PERCENT}
        aria-valuemax={MAX_PERCENT}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        className={styles.divider}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={handlePointerMove}
        onKeyDown={handleKeyDown}
      />
      <section aria-label={labels.right} className={styles.right}>
        {right}
      </section>
    </div>
  );
}
