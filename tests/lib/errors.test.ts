import { describe, expect, it } from 'vitest';
import { AppError, ERRORS, isDatabaseUnavailable, toAppError } from '@/lib/errors';
import english from '@/lib/i18n/messages/en/errors.json' with { type: 'json' };
import korean from '@/lib/i18n/messages/ko/errors.json' with { type: 'json' };

describe('errors', () => {
  it.each([
    ['en', english],
    ['ko', korean],
  ])('each have a message in %s, and no message is left over', (_locale, messages) => {
    const keys = Object.values(ERRORS).map(({ messageKey }) => messageKey);

    expect(Object.keys(messages).sort()).toEqual([...keys].sort());
  });

  it('are an AppError already, a database that is away, or a fault of ours', () => {
    const own = new AppError('forbidden');
    const away = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });

    expect(toAppError(own)).toBe(own);
    expect(toAppError(new Error('query', { cause: away })).code).toBe('database_unavailable');
    expect(toAppError('anything').code).toBe('internal');
  });

  it.each([
    ['57P01', true],
    ['57P03', true],
    ['08006', true],
    ['53300', true],
    ['23505', false],
    ['40001', false],
    ['57014', false],
  ])('know of SQLSTATE %s whether the database was away: %s', (code, away) => {
    expect(isDatabaseUnavailable(Object.assign(new Error('x'), { code }))).toBe(away);
  });
});
