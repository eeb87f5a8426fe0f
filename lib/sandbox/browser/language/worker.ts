/** Entry of the TypeScript worker: one setup, then questions, answered in the order they come. */
import ts from 'typescript';
import type { LanguageQuestion, LanguageSetup } from './protocol';
import { createLanguageService, type LanguageService } from './service';

let service: LanguageService | undefined;

addEventListener('message', (event: MessageEvent<{ id: number; body: LanguageSetup | LanguageQuestion }>) => {
  const { id, body } = event.data;
  try {
    postMessage({ id, answer: answer(body) });
  } catch (error) {
    postMessage({ id, error: String(error) });
  }
});

function answer(body: LanguageSetup | LanguageQuestion): unknown {
  if (body.type !== 'setup') return service?.ask(body) ?? null;
  if (body.messages) setMessages(body.messages);
  service = createLanguageService(body);
  // The first question builds the program; asked now, it is not the student who waits.
  service.ask({ type: 'diagnostics', source: 'tf.tensor1d([1]).square();' });
  return null;
}

/** TypeScript's command line sets its messages so; the function is exported but not declared. */
function setMessages(messages: Readonly<Record<string, string>>): void {
  const set: unknown = Reflect.get(ts, 'setLocalizedDiagnosticMessages');
  if (typeof set === 'function') set(messages);
}
