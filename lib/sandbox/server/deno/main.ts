import { start } from './runner-main';

/** Imported by the bundle's banner, as bytes. */
declare const wasmBinary: Uint8Array;

// Awaited, so that Deno's code cache, written when this module has been evaluated, holds what a job needs.
await start(wasmBinary);
