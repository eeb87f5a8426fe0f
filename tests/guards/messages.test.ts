import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { paths } from '@/bin/paths';

const folder = (locale: 'ko' | 'en') => join(paths.root, 'lib/i18n/messages', locale);
const files = readdirSync(folder('ko'));

/** Every text of a message file by its dotted key. */
function texts(locale: 'ko' | 'en', file: string): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (value: unknown, key: string) => {
    if (typeof value === 'string') found.set(key, value);
    else if (typeof value === 'object' && value !== null)
      for (const [name, inner] of Object.entries(value)) walk(inner, key === '' ? name : `${key}.${name}`);
  };
  walk(JSON.parse(readFileSync(join(folder(locale), file), 'utf8')), '');
  return found;
}

test('both languages have the same files', () => {
  expect(readdirSync(folder('en')).sort()).toEqual([...files].sort());
});

test.for(files)('%s has the same keys in both languages', (file) => {
  expect([...texts('en', file).keys()].sort()).toEqual([...texts('ko', file).keys()].sort());
});

test.for(files)('%s is empty in both languages or in neither, and has no Hangul in English', (file) => {
  const english = texts('en', file);
  for (const [key, text] of texts('ko', file))
    expect({ key, empty: text.trim() === '' }).toEqual({ key, empty: english.get(key)?.trim() === '' });
  for (const [key, text] of english) {
    const isOwnName = /name|language|siteTitle/i.test(key);
    expect({ key, hangul: !isOwnName && /[가-힣]/.test(text) }).toEqual({ key, hangul: false });
  }
});
