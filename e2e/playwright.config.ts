import { defineConfig, devices } from '@playwright/test';
import { BROWSER_ARGS } from '../tests/browser';
import { BASE_URL, DATA_DIR, DEMO_PASSWORD, PORT } from './settings';

export default defineConfig({
  testDir: '.',
  outputDir: 'results',
  // Against what hangs: how fast anything is must not decide a test.
  globalTimeout: 3 * 60 * 60_000,
  timeout: 240_000,
  expect: { timeout: 60_000 },
  workers: 1,
  // A browser, a server and a database on a busy machine; what needed its second try is named at the end.
  retries: 1,
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list'], ['json', { outputFile: '../.build/reports/e2e.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: BASE_URL,
    locale: 'ko-KR',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: process.env.CHROME_PATH, args: BROWSER_ARGS },
  },
  webServer: {
    command: 'npm start',
    cwd: '..',
    url: `${BASE_URL}/api/health`,
    timeout: 300_000,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    env: { PORT: String(PORT), DATA_DIR, DEMO_PASSWORD, NEXTAUTH_URL: BASE_URL },
  },
});
