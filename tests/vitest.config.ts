import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    globalSetup: ['tests/database.ts'],
    expect: { requireAssertions: true },
    // Against what hangs: how fast anything is must not decide a test.
    testTimeout: 120_000,
    hookTimeout: 240_000,
    pool: 'forks',
    // Attacks must not make a grader grow: what is only garbage is collected before that is measured.
    execArgv: ['--expose-gc'],
    maxWorkers: 2,
  },
});
