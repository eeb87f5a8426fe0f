import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { paths } from '@/bin/paths';

/** All that a browser can fetch: the pages' scripts and styles, and the sandbox's and editor's assets. */
function clientFiles(): string[] {
  return [join(paths.nextBuild, 'static'), paths.browserBuild].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(js|mjs|css|json|txt|html)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
}

/** Words that stand only in code that must stay on the server. */
const CANARIES = [
  // lib/env.ts, db/client.ts
  'NEXTAUTH_SECRET',
  'DATABASE_URL',
  'statement_timeout',
  // lib/grading: single-use bundles; lib/auth: password hashing
  'argon2',
  'submission_events',
  'graphile_worker',
];

/** What only a learner who has answered may read: explanations of the quiz bank, as they stand in its source. */
function explanations(): string[] {
  const { items }: { items: { variants: { explanation: { ko: string; en: string } }[] }[] } = JSON.parse(
    readFileSync(join(paths.quizBuild, 'bank.json'), 'utf8'),
  );
  return items.flatMap(({ variants: [variant] }) =>
    variant === undefined
      ? []
      : [variant.explanation.ko, variant.explanation.en].map((text) => text.slice(0, 60)),
  );
}

/** Distinctive lines of every reference and mistake. */
function answerLines(): string[] {
  return readdirSync(paths.exercises, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name === 'reference.ts' || entry.parentPath.endsWith('/mistakes'))
    .flatMap((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8').split('\n'))
    .map((line) => line.trim())
    .filter(
      (line) =>
        line.length >= 40 &&
        !line.startsWith('import') &&
        !line.startsWith('*') &&
        !line.startsWith('export function'),
    );
}

test('the build is there to be searched', () => {
  expect(existsSync(join(paths.nextBuild, 'static'))).toBe(true);
  expect(clientFiles().length).toBeGreaterThan(10);
});

test('nothing of the server is in what browsers get', () => {
  const found = clientFiles().flatMap((file) => {
    const content = readFileSync(file, 'utf8');
    return CANARIES.filter((canary) => content.includes(canary)).map(
      (canary) => `${canary} in ${file.slice(paths.root.length)}`,
    );
  });

  expect(found).toEqual([]);
});

test('no line of a reference or of a known mistake is in what browsers get', () => {
  const lines = answerLines();
  expect(lines.length).toBeGreaterThan(20);

  const found = clientFiles().flatMap((file) => {
    const content = readFileSync(file, 'utf8');
    return lines
      .filter((line) => content.includes(line))
      .map((line) => `${line} in ${file.slice(paths.root.length)}`);
  });

  expect(found).toEqual([]);
});

test('no explanation of a quiz item is in what browsers get', () => {
  const texts = explanations();
  expect(texts.length).toBeGreaterThan(600);

  const found = clientFiles().flatMap((file) => {
    const content = readFileSync(file, 'utf8');
    return texts
      .filter((text) => content.includes(JSON.stringify(text).slice(1, -1)))
      .map((text) => `${text} in ${file.slice(paths.root.length)}`);
  });

  expect(found).toEqual([]);
});

test('the published course holds no answer', () => {
  const course = readFileSync(join(paths.courseBuild, 'course.json'), 'utf8');
  // Starters and hints are written for everybody; a last hint may well hold a line of the answer.
  const isForEverybody = (key: string) => key === 'starter' || key.startsWith('hints');
  const texts = JSON.stringify(
    JSON.parse(course, (key, value: unknown) => (isForEverybody(key) ? undefined : value)),
  );

  const found = answerLines().filter((line) => texts.includes(JSON.stringify(line).slice(1, -1)));

  expect(found).toEqual([]);
});
