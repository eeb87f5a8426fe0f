import { describe, expect, it } from 'vitest';
import { toSafeCallbackUrl } from '@/app/_server/safe-callback-url';

describe('where signing in leads on to', () => {
  it.each([
    ['/ko/exercises/softmax', '/ko/exercises/softmax'],
    ['/en/teach/course?sort=score&q=%EA%B9%80#top', '/en/teach/course?sort=score&q=%EA%B9%80#top'],
    ['/ko/../en', '/en'],
  ])('is a path of this site: %s', (value, expected) => {
    expect(toSafeCallbackUrl(value, '/ko')).toBe(expected);
  });

  it.each([
    ['another host', 'https://evil.example/ko'],
    ['a host without a scheme', '//evil.example'],
    ['a backslash read as a slash', '/\\evil.example'],
    ['a later backslash', '/ko\\..\\evil'],
    ['a tab that browsers drop', '/\t/evil.example'],
    ['a newline that browsers drop', '/\n/evil.example'],
    ['two slashes after normalization', '/ko/..//evil.example'],
    ['a script', 'javascript:alert(1)'],
    ['an API address', '/api/auth/signout'],
    ['an API address in disguise', '/ko/../api/auth/signout'],
    ['a relative path', 'ko'],
    ['nothing', ''],
    ['no text', ['/ko', '/en']],
    ['something very long', `/${'a'.repeat(3_000)}`],
  ])('is the fallback for %s', (_, value) => {
    expect(toSafeCallbackUrl(value, '/ko')).toBe('/ko');
  });
});
