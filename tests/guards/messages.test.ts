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

/** The names of a message's parameters. */
function parameters(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\s*(\w+)\s*[,}]/g)].map(([, name = '']) => name))]
    .filter((name) => !/^(other|one|zero)$/.test(name))
    .sort();
}

test('both languages have the same files', () => {
  expect(readdirSync(folder('en')).sort()).toEqual([...files].sort());
});

test.for(files)('%s has the same keys in both languages', (file) => {
  expect([...texts('en', file).keys()].sort()).toEqual([...texts('ko', file).keys()].sort());
});

test.for(files)('%s takes the same parameters in both languages', (file) => {
  const english = texts('en', file);

  for (const [key, korean] of texts('ko', file)) {
    const wanted = parameters(english.get(key) ?? '').filter((name) => parameters(korean).includes(name));
    expect({ key, parameters: parameters(korean) }).toEqual({ key, parameters: wanted });
  }
});

test.for(files)('%s has no empty text and no Hangul in English', (file) => {
  for (const [key, text] of texts('ko', file))
    expect({ key, empty: text.trim() === '' }).toEqual({ key, empty: false });
  for (const [key, text] of texts('en', file)) {
    const isOwnName = /name|language|siteTitle/i.test(key);
    expect({ key, hangul: !isOwnName && /[가-힣]/.test(text) }).toEqual({ key, hangul: false });
  }
});
