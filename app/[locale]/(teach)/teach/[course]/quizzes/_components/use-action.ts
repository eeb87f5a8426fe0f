'use client';

import { useState } from 'react';
import type { ActionFault } from './fault';

type Outcome = { readonly ok: true } | ({ readonly ok: false } & ActionFault);

/** Runs server actions one at a time and keeps why the last one was refused. */
export function useAction() {
  const [fault, setFault] = useState<ActionFault>();
  const [isBusy, setIsBusy] = useState(false);

  /** The action's own outcome where it worked, else undefined. */
  async function run<T extends Outcome>(
    action: () => Promise<T>,
  ): Promise<Extract<T, { ok: true }> | undefined> {
    setIsBusy(true);
    setFault(undefined);
    // A server action rejects only when it could not be reached.
    const outcome = await action().catch(() => undefined);
    setIsBusy(false);
    if (outcome !== undefined && isDone(outcome)) return outcome;
    setFault(
      outcome !== undefined && !outcome.ok
        ? { code: outcome.code, params: outcome.params }
        : { code: 'offline' },
    );
    return undefined;
  }

  return { fault, isBusy, run };
}

function isDone<T extends Outcome>(outcome: T): outcome is Extract<T, { ok: true }> {
  return outcome.ok;
}
