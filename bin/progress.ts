import messages from '@/lib/i18n/messages/en/start.json' with { type: 'json' };
import koreanMessages from '@/lib/i18n/messages/ko/start.json' with { type: 'json' };

export type StartMessage = keyof typeof messages;

export interface Progress {
  /** Runs one step; says what it does while it does it, and how long it took. */
  step<T>(name: StartMessage, run: () => Promise<T>): Promise<T>;
  say(name: StartMessage, params?: Readonly<Record<string, string>>): void;
  text(name: StartMessage): string;
}

/** Progress on the terminal, in Korean where the terminal's language is Korean. */
export function createProgress(language = Intl.DateTimeFormat().resolvedOptions().locale): Progress {
  const texts = terminalLanguage(language) === 'ko' ? koreanMessages : messages;
  const text = (name: StartMessage, params: Readonly<Record<string, string>> = {}) =>
    texts[name].replace(/\{(\w+)\}/g, (_, key: string) => params[key] ?? '');
  return {
    text,
    async step(name, run) {
      const start = performance.now();
      const stopTicking = tick(text(name));
      try {
        const result = await run();
        stopTicking(`✓ ${text(name)}  ${seconds(performance.now() - start)}`);
        return result;
      } catch (error) {
        stopTicking(`✗ ${text(name)}`);
        throw error;
      }
    },
    say(name, params) {
      process.stdout.write(`${text(name, params)}\n`);
    },
  };
}

/** `LANG` decides; Intl knows it on every platform. */
function terminalLanguage(locale: string): 'ko' | 'en' {
  return locale.toLowerCase().startsWith('ko') ? 'ko' : 'en';
}

/** On a terminal the line counts the seconds; elsewhere it is printed once, so that logs stay readable. */
function tick(label: string): (final: string) => void {
  const start = performance.now();
  if (!process.stdout.isTTY) {
    process.stdout.write(`… ${label}\n`);
    return (final) => process.stdout.write(`${final}\n`);
  }
  const timer = setInterval(() => {
    process.stdout.write(`\r… ${label}  ${seconds(performance.now() - start)}`);
  }, 200);
  return (final) => {
    clearInterval(timer);
    process.stdout.write(`\r\x1b[2K${final}\n`);
  };
}

function seconds(durationMs: number): string {
  return `${(durationMs / 1_000).toFixed(1)} s`;
}
