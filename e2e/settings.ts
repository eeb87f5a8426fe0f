import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Away from the default, so that a running installation is left alone. */
export const PORT = Number(process.env.GRADSTEP_E2E_PORT ?? 3911);
export const BASE_URL = `http://localhost:${PORT}`;
export const DEMO_PASSWORD =
  process.env.GRADSTEP_E2E_PASSWORD ?? process.env.GRADSTEP_E2E_PASSWORD ?? 'a-password-for-tests';
/** A fresh installation for every run; the variable carries it to the worker processes. */
export const DATA_DIR = (process.env.GRADSTEP_E2E_DATA ??= mkdtempSync(join(tmpdir(), 'gradstep-e2e-')));
