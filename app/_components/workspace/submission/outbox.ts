/**
 * A submission on its way: kept in this browser from the press of Submit until the server has answered, with the key
 * that makes sending it twice count once.
 */
export interface OutgoingSubmission {
  readonly idempotencyKey: string;
  readonly source: string;
}

export interface Outbox {
  read(): OutgoingSubmission | undefined;
  write(outgoing: OutgoingSubmission): void;
  clear(): void;
}

/** The outbox of one person and exercise. Without storage it lives as long as the page. */
export function createOutbox(
  storage: Storage | undefined,
  owner: { userId: string; exerciseId: string },
): Outbox {
  const key = `gradstep:outbox:${owner.userId}:${owner.exerciseId}`;
  let memory: OutgoingSubmission | undefined;
  return {
    read() {
      try {
        return parseOutgoing(storage?.getItem(key) ?? null) ?? memory;
      } catch {
        return memory;
      }
    },
    write(outgoing) {
      memory = outgoing;
      try {
        storage?.setItem(key, JSON.stringify(outgoing));
      } catch {
        // Storage is full or blocked; the copy in memory survives everything but a reload.
      }
    },
    clear() {
      memory = undefined;
      try {
        storage?.removeItem(key);
      } catch {
        // As above: nothing is kept there.
      }
    },
  };
}

function parseOutgoing(text: string | null): OutgoingSubmission | undefined {
  if (text === null) return undefined;
  try {
    const { idempotencyKey, source }: Record<string, unknown> = { ...Object(JSON.parse(text)) };
    return typeof idempotencyKey === 'string' && typeof source === 'string'
      ? { idempotencyKey, source }
      : undefined;
  } catch {
    return undefined;
  }
}
