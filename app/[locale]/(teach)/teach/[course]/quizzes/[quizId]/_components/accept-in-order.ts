import type { ActionResult } from '@/app/_server/action';

/** Accepts answers one after another, so that of one item's the last one counts. Stops at the first that is refused. */
export async function acceptInOrder(
  eventIds: readonly string[],
  accept: (eventId: string) => Promise<ActionResult>,
): Promise<ActionResult> {
  for (const eventId of eventIds) {
    const outcome = await accept(eventId);
    if (!outcome.ok) return outcome;
  }
  return { ok: true };
}
