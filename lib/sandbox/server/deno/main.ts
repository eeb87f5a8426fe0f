import { start } from './runner-main';

/** Imported by the bundle's banner, as bytes. */
declare const wasmBinary: Uint8Array;

declare const Deno: { exit(code: number): never };

const exit = Deno.exit.bind(Deno);
// Not awaited: a sandbox whose job can never settle then ends by itself, with nothing left to wait for.
start(wasmBinary).catch((error: unknown) => {
  console.error(error);
  exit(1);
});
