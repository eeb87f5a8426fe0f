/** Tries, with a sandbox's flags and environment but no lock-down, what each of Deno's layers forbids. */
declare const Deno: {
  readTextFileSync(path: string): string;
  env: { toObject(): unknown };
  Command: new (command: string) => { outputSync(): unknown };
};

const shut = (attempt: () => unknown): boolean => {
  try {
    attempt();
    return false;
  } catch {
    return true;
  }
};

const shutLater = async (attempt: () => Promise<unknown>): Promise<boolean> => {
  try {
    await attempt();
    return false;
  } catch {
    return true;
  }
};

// Not a literal: Deno would resolve it before the program starts.
const remote = ['https://deno.land', 'std@0.224.0/version.ts'].join('/');
const adapter = async (): Promise<unknown> => {
  const found = await navigator.gpu.requestAdapter();
  if (!found) throw new Error('no adapter');
  return found;
};

const report = {
  'deno-permissions':
    shut(() => Deno.readTextFileSync('/etc/passwd')) &&
    shut(() => Deno.env.toObject()) &&
    shut(() => new Deno.Command('/bin/sh').outputSync()),
  'deno-import': await shutLater(() => import(remote)),
  'deno-dir': shut(() => localStorage.setItem('probe', '1')),
  'no-eval': shut(() => new Function('return 1')()),
  'gpu-hidden': await shutLater(adapter),
};
console.log(JSON.stringify(report));

export {};
