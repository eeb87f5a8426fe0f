import type { Owner } from './record-keys';
import type { AnswerNews } from './stored-sessions';

/** Markings, told by whichever tab sent the answers to whoever shows them. */
export interface StudyNews {
  readonly owner: Owner;
  readonly news: readonly AnswerNews[];
}

/** undefined: the browser cannot tell its tabs anything. */
export function openNewsChannel(): BroadcastChannel | undefined {
  return typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('gradstep:study');
}
