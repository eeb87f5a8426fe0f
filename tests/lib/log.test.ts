import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { AppError, toAppError } from '@/lib/errors';
import { createLogger } from '@/lib/log';
import { useDatabase } from '@/tests/database';

const database = useDatabase();

function collect() {
  const lines: string[] = [];
  return { lines, logger: createLogger({ write: (line) => void lines.push(line) }) };
}

describe('the log', () => {
  it('keeps secrets and code out, wherever they are', () => {
    const { lines, logger } = collect();
    const secrets = {
      password: 'CANARY',
      source: 'CANARY',
      token: 'CANARY',
      cookie: 'CANARY',
      email: 'CANARY',
    };

    logger.error({ ...secrets, request: secrets, deep: { er: secrets } }, 'refused');

    expect(lines.join()).toContain('"password":"[redacted]"');
    expect(lines.join()).not.toContain('CANARY');
  });

  it('tells of a failed statement without what was bound to it', async () => {
    const { lines, logger } = collect();
    const source = 'CANARY line one\nCANARY line two\n    at CANARY';
    const error: unknown = await database.db
      .execute(sql`select ${source}::int`)
      .catch((cause: unknown) => toAppError(new Error('grading failed', { cause })));

    logger.error({ err: error }, 'failed');

    expect(lines.join()).toContain('grading failed');
    expect(lines.join()).toContain('select $1::int');
    expect(lines.join()).not.toContain('CANARY');
  });

  it('is one line of JSON with level and time', () => {
    const { lines, logger } = collect();

    logger.warn({ requestId: 'r-1', err: new AppError('not_found') }, 'a\nb');

    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0]!)).toMatchObject({
      ...{ level: 'warn', requestId: 'r-1', msg: 'a\nb', time: expect.stringMatching(/Z$/) },
      err: { type: 'AppError', code: 'not_found' },
    });
  });
});
