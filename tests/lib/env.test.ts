import { describe, expect, it } from 'vitest';
import { parseEnv } from '@/lib/env';

describe('the environment', () => {
  it('has a default for everything that npm start needs', () => {
    expect(parseEnv({})).toMatchObject({ PORT: 3000, DATA_DIR: '.data', SANDBOX: 'auto', BACKEND: 'auto' });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(parseEnv({ PORT: '', DATABASE_URL: '', LOG_LEVEL: '', METRICS_TOKEN: '' })).toEqual(parseEnv({}));
  });

  it.each([
    { PORT: '70000' },
    { PORT: 'three thousand' },
    { PORT: '1.5' },
    { DATABASE_URL: 'mysql://somewhere' },
    { SANDBOX: 'none' },
    { BACKEND: 'cuda' },
    { NEXTAUTH_SECRET: 'short' },
    { NEXTAUTH_URL: 'not a url' },
    { GRADER_CONCURRENCY: '-1' },
    { TRUSTED_PROXIES: 'all' },
  ])('names the variable of %o and does not repeat its value', (variables) => {
    const [[name, value] = ['', '']] = Object.entries(variables);

    expect(() => parseEnv(variables)).toThrow(new RegExp(`^Invalid environment: ${name} \\(`));
    expect(() => parseEnv(variables)).not.toThrow(new RegExp(value));
  });
});
