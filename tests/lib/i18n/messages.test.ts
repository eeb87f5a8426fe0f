import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import { loadMessages } from '@/lib/i18n/load-messages';
import { LOCALES } from '@/lib/i18n/locales';

/** Every message of a language by its full key. */
async function listMessages(locale: (typeof LOCALES)[number]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const walk = (value: unknown, path: string) => {
    if (typeof value === 'string') found.set(path, value);
    else if (typeof value === 'object' && value !== null)
      for (const [key, child] of Object.entries(value)) walk(child, path === '' ? key : `${path}.${key}`);
  };
  walk(await loadMessages(locale), '');
  return found;
}

interface Arguments {
  readonly values: readonly string[];
  readonly tags: readonly string[];
}

/** The names of a message's arguments and tags, those inside the branches of plurals and selects included. */
function argumentsOf(message: string): Arguments {
  const values = new Set<string>();
  const tags = new Set<string>();
  const walk = (elements: readonly MessageFormatElement[]) => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
      (element.type === TYPE.tag ? tags : values).add(element.value);
      if (element.type === TYPE.select || element.type === TYPE.plural)
        for (const option of Object.values(element.options)) walk(option.value);
      if (element.type === TYPE.tag) walk(element.children);
    }
  };
  walk(parse(message));
  return { values: [...values].toSorted(), tags: [...tags].toSorted() };
}

function toSampleValues({ values, tags }: Arguments) {
  return {
    ...Object.fromEntries(values.map((name) => [name, 3])),
    ...Object.fromEntries(tags.map((name) => [name, (chunks: string) => chunks])),
  };
}

describe('messages', () => {
  it('have the same keys in every language', async () => {
    const [korean, english] = await Promise.all([listMessages('ko'), listMessages('en')]);

    expect([...korean.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  it('take the same arguments in every language', async () => {
    const [korean, english] = await Promise.all([listMessages('ko'), listMessages('en')]);

    const differing = [...korean].filter(
      ([key, message]) =>
        JSON.stringify(argumentsOf(message)) !== JSON.stringify(argumentsOf(english.get(key) ?? '')),
    );

    expect(differing).toEqual([]);
  });

  it.each(LOCALES)('can all be written out in %s', async (locale) => {
    const faults: string[] = [];

    for (const [key, message] of await listMessages(locale))
      createTranslator({
        locale,
        messages: { message },
        onError: (error) => faults.push(`${key}: ${error.message}`),
      }).markup('message', toSampleValues(argumentsOf(message)));

    expect(faults).toEqual([]);
  });
});
