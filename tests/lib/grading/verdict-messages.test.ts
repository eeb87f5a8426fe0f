import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import { VERDICT_MESSAGES } from '@/lib/grading/verdict-messages';
import { VerdictStatusSchema } from '@/lib/grading/verdict';
import english from '@/lib/i18n/messages/en/verdict.json' with { type: 'json' };
import korean from '@/lib/i18n/messages/ko/verdict.json' with { type: 'json' };

const files: [string, Readonly<Record<string, unknown>>][] = [
  ['ko', korean],
  ['en', english],
];
const keys = Object.keys(VERDICT_MESSAGES).sort();

/** The names of ICU arguments: `{name}` and `{name, select, …}`; option bodies such as `{a tensor}` are none. */
function parametersOf(message: unknown): string[] {
  const names = String(message).matchAll(/\{([a-zA-Z]+)(?=\}|, (?:number|select|plural))/g);
  return [...new Set([...names].map(([, name]) => name ?? ''))].sort();
}

const flatten = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, item]) => flatten(item, `${path}.${key}`))
    : [path];

describe.each(files)('verdict messages in %s', (locale, messages) => {
  it('have every key', () => {
    const found = Object.entries(messages).filter(([, value]) => typeof value === 'string');

    expect(found.map(([key]) => key).sort()).toEqual(keys);
  });

  it.each(keys)('use only parameters that %s has', (key) => {
    const known: readonly string[] =
      Object.entries(VERDICT_MESSAGES).find(([name]) => name === key)?.[1] ?? [];
    // `undefined` and the like are words of an option here, not arguments.
    const words = ['undefined', 'null'];

    const used = parametersOf(messages[key]).filter((name) => !words.includes(name));

    expect(known).toEqual(expect.arrayContaining(used));
  });

  it.each(keys)('render %s', (key) => {
    const params = Object.fromEntries(
      Object.entries(VERDICT_MESSAGES)
        .flatMap(([name, names]) => (name === key ? [...names] : []))
        .map((name) => [name, NUMERIC.has(name) ? 3 : `<${name}>`]),
    );
    const translate = createTranslator({ locale, messages: { message: String(messages[key]) }, onError });

    const text = translate('message', params);

    expect(text).not.toMatch(/[{}]|^message$/);
  });

  it('name every status', () => {
    expect(Object.keys(messages.status ?? {}).sort()).toEqual([...VerdictStatusSchema.options].sort());
  });
});

const NUMERIC = new Set(['line', 'column', 'count', 'total', 'seconds', 'mebibytes', 'kibibytes']);

function onError(error: Error): never {
  throw error;
}

describe('both languages', () => {
  it('have the same keys', () => {
    expect(flatten(korean).sort()).toEqual(flatten(english).sort());
  });

  it.each(keys)('use the same parameters in %s', (key) => {
    const [ko, en] = files.map(([, messages]) =>
      parametersOf(messages[key]).filter((name) => name !== 'undefined' && name !== 'null'),
    );

    expect(ko).toEqual(en);
  });
});
