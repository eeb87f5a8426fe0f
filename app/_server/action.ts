import 'server-only';
import { randomUUID } from 'node:crypto';
import { unstable_rethrow } from 'next/navigation';
import { ERRORS, toAppError, type ErrorCode, type ErrorParams } from '@/lib/errors';
import { log } from '@/lib/log';

/** What a form gets back. `requestId` is the id under which the log has the fault. */
export type ActionResult =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly code: ErrorCode;
      readonly params: ErrorParams;
      readonly requestId: string;
    };

/**
 * Runs a server action: errors become codes that the form renders in the reader's language; redirects pass.
 * Cross-site calls are refused by Next itself, which compares the Origin with the host.
 */
export async function runAction(name: string, run: () => Promise<void>): Promise<ActionResult> {
  try {
    await run();
    return { ok: true };
  } catch (error) {
    unstable_rethrow(error);
    const { code, params, cause } = toAppError(error);
    const requestId = randomUUID();
    const { level } = ERRORS[code];
    // A refusal needs no stack: only faults of the platform are looked into.
    log()[level](
      { action: name, code, requestId, ...(level === 'error' ? { err: cause } : {}) },
      'action refused',
    );
    return { ok: false, code, params, requestId };
  }
}
