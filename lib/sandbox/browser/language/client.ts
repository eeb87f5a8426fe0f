import type { LanguageAnswers, LanguageQuestion, LanguageSetup } from './protocol';

/** The TypeScript service as the editor sees it. A rejected question means no help, never a broken editor. */
export interface LanguageClient {
  readonly ready: Promise<void>;
  ask<T extends LanguageQuestion['type']>(
    question: Extract<LanguageQuestion, { type: T }>,
  ): Promise<LanguageAnswers[T]>;
  close(): void;
}

export interface LanguageClientOptions {
  /** The worker's script, of this site. */
  readonly scriptUrl: string;
  readonly loadSetup: () => Promise<LanguageSetup>;
}

/** Starts the worker and sets it up while questions wait. */
export function createLanguageClient({ scriptUrl, loadSetup }: LanguageClientOptions): LanguageClient {
  const worker = new Worker(scriptUrl);
  const waiting = new Map<number, { resolve: (answer: never) => void; reject: (error: Error) => void }>();
  let lastId = 0;

  const send = (body: LanguageSetup | LanguageQuestion) =>
    new Promise<never>((resolve, reject) => {
      lastId += 1;
      waiting.set(lastId, { resolve, reject });
      worker.postMessage({ id: lastId, body });
    });
  worker.addEventListener(
    'message',
    (event: MessageEvent<{ id: number; answer?: unknown; error?: string }>) => {
      const { id, answer, error } = event.data;
      const question = waiting.get(id);
      waiting.delete(id);
      if (error === undefined) question?.resolve(answer as never);
      else question?.reject(new Error(error));
    },
  );
  const fail = (message: string) => {
    for (const question of waiting.values()) question.reject(new Error(message));
    waiting.clear();
  };
  worker.addEventListener('error', (event) => fail(event.message));

  const ready = loadSetup().then(async (setup) => {
    await send(setup);
  });
  // Whoever asks sees the failure; nobody asking is no unhandled rejection.
  ready.catch(() => undefined);
  return {
    ready,
    async ask(question) {
      await ready;
      return send(question);
    },
    close() {
      fail('closed');
      worker.terminate();
    },
  };
}
