import { start } from './runner-main';

/** Imported by the bundle's banner, as bytes. */
declare const wasmBinary: Uint8Array;

// Not awaited: a sandbox whose job can never settle then ends by itself, with nothing left to wait for.
void start(wasmBinary);
