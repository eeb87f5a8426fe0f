import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { paths } from '@/bin/paths';

const tracked = execFileSync('git', ['ls-files'], { cwd: paths.root, encoding: 'utf8' }).trim().split('\n');

test('the lock file names no registry but the public one', () => {
  const lock = readFileSync(join(paths.root, 'package-lock.json'), 'utf8');
  const hosts = new Set([...lock.matchAll(/"resolved": "https?:\/\/([^/"]+)/g)].map(([, host]) => host));
  hosts.delete('registry.npmjs.org');

  expect([...hosts]).toEqual([]);
});

test('the lock file serves every platform, not only the one it was written on', () => {
  const lock: { packages: Record<string, { optionalDependencies?: Record<string, string> }> } = JSON.parse(
    readFileSync(join(paths.root, 'package-lock.json'), 'utf8'),
  );
  const names = new Set(
    Object.keys(lock.packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 13)),
  );

  const missing = Object.values(lock.packages)
    .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
    .filter((name) => !names.has(name));

  expect(missing).toEqual([]);
});

test('no secret, database or generated file is tracked', () => {
  const found = tracked.filter((file) =>
    /^(\.data|\.build|\.next|node_modules)\/|(^|\/)\.env($|\.(?!example))|\.(pem|key|sqlite)$/.test(file),
  );

  expect(found).toEqual([]);
});

test('documents link only to what is there', () => {
  const broken = tracked
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) => {
      const text = readFileSync(join(paths.root, file), 'utf8');
      return [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)]
        .map(([, target = '']) => join(file, '..', target).replace(/\/$/, ''))
        .filter((target) => !tracked.some((name) => name === target || name.startsWith(`${target}/`)))
        .map((target) => `${file}: ${target}`);
    });

  expect(broken).toEqual([]);
});
