import { start } from './runner-main';

/** Imported by the bundle's banner, as bytes. */
declare const wasmBinary: Uint8Array;

declare const Deno: {
  exit(code: number): never;
  readonly stderr: { writeSync(from: Uint8Array): number };
};

const { stderr } = Deno;
const exit = Deno.exit.bind(Deno);
const encoder = new TextEncoder();
// Not awaited: a sandbox whose job can never settle then ends by itself, with nothing left to wait for.
start(wasmBinary).catch((error: unknown) => {
  stderr.writeSync(encoder.encode(String(error)));
  exit(1);
});
