/** An earlier submission's code on its way from the list of submissions into the editor. */
export interface RestoreRequest {
  readonly exerciseId: string;
  readonly source: string;
}

const EVENT = 'gradstep:restore-source';

/** Asks the editor of this page to take over a source; the editor keeps what was there in its undo history. */
export function requestRestore(request: RestoreRequest): void {
  window.dispatchEvent(new CustomEvent(EVENT, { detail: request }));
}

/** Calls `handle` for each request until the returned function is called. */
export function onRestoreRequest(handle: (request: RestoreRequest) => void): () => void {
  const listener = (event: Event) => {
    if (event instanceof CustomEvent) handle(event.detail);
  };
  window.addEventListener(EVENT, listener);
  return () => window.removeEventListener(EVENT, listener);
}
