import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { paths } from '@/bin/paths';

interface SourceFile {
  readonly isClient: boolean;
  readonly imports: readonly string[];
  /** Message files that it reads. */
  readonly reads: readonly string[];
  /** Message files that it hands to the browser. */
  readonly hands: readonly string[];
}

const sources = new Map<string, SourceFile>();

function resolveImport(from: string, specifier: string): string | undefined {
  if (!/^(?:@\/|\.)/.test(specifier)) return undefined;
  const base = specifier.startsWith('@/')
    ? join(paths.root, specifier.slice(2))
    : join(dirname(from), specifier);
  return ['.tsx', '.ts', '/index.ts', '/index.tsx'].map((ending) => base + ending).find(existsSync);
}

function read(path: string): SourceFile {
  const known = sources.get(path);
  if (known !== undefined) return known;
  const text = readFileSync(path, 'utf8');
  const imports = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)]
    .map(([, specifier = '']) => resolveImport(path, specifier))
    .filter((found) => found !== undefined);
  const file: SourceFile = {
    isClient: /^\s*'use client'/.test(text),
    imports,
    reads: [...text.matchAll(/useTranslations\('([^'.]+)/g)].map(([, name = '']) => name),
    hands: [...text.matchAll(/namespaces=\{\[([^\]]*)\]\}/g)].flatMap(([, list = '']) =>
      [...list.matchAll(/'([^']+)'/g)].map(([, name = '']) => name),
    ),
  };
  sources.set(path, file);
  return file;
}

interface Below {
  /** Message files that the browser reads, with the file that does. */
  readonly needed: ReadonlyMap<string, string>;
  readonly handed: ReadonlySet<string>;
  /** Files that hand messages inside a file that does: the inner ones would replace the outer ones. */
  readonly nested: readonly string[];
}

/** What is below one entry by its imports: where in the page it stands is not seen. */
function messagesBelow(entry: string): Below {
  const needed = new Map<string, string>();
  const handed = new Set(['common']);
  const nested: string[] = [];
  const seen = new Set<string>();
  const visit = (path: string, { inClient, inHander }: { inClient: boolean; inHander: boolean }) => {
    const file = read(path);
    const isClient = inClient || file.isClient;
    const mark = `${path}:${isClient}:${inHander}`;
    if (seen.has(mark)) return;
    seen.add(mark);
    const name = relative(paths.root, path);
    if (file.hands.length > 0 && inHander) nested.push(name);
    for (const one of file.hands) handed.add(one);
    if (isClient) for (const one of file.reads) needed.set(one, name);
    for (const next of file.imports)
      visit(next, { inClient: isClient, inHander: inHander || file.hands.length > 0 });
  };
  visit(entry, { inClient: false, inHander: false });
  return { needed, handed, nested };
}

const entries = readdirSync(join(paths.root, 'app/[locale]'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /(?:^|\/)(?:page|layout|template|loading|error|not-found)\.tsx$/.test(path))
  .sort();

test.for(entries)('%s hands the browser every message file that it reads there', (entry) => {
  const { needed, handed, nested } = messagesBelow(join(paths.root, 'app/[locale]', entry));
  const missing = [...needed].filter(([name]) => !handed.has(name));

  expect({ missing, nested }).toEqual({ missing: [], nested: [] });
});

test('message files read in the browser are found at all', () => {
  const { needed } = messagesBelow(join(paths.root, 'app/[locale]/(learn)/exercises/[exerciseId]/page.tsx'));

  expect([...needed.keys()]).toEqual(expect.arrayContaining(['workspace', 'verdict']));
});
