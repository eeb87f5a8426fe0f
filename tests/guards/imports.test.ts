import { execFile } from 'node:child_process';
import { mkdtemp, mkdir, rm, writeFile, copyFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, expect, test } from 'vitest';
import { paths } from '@/bin/paths';

const run = promisify(execFile);
const planted: string[] = [];

afterEach(async () => {
  for (const folder of planted.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** Cruises a small tree with the project's own rules and returns the names of the rules it breaks. */
async function brokenRules(files: Readonly<Record<string, string>>): Promise<string[]> {
  await mkdir(paths.build, { recursive: true });
  const root = await mkdtemp(join(paths.build, 'guard-'));
  planted.push(root);
  for (const [name, content] of Object.entries({ 'tsconfig.json': '{}', ...files })) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), content);
  }
  await copyFile(join(paths.root, 'tests/dependency-cruiser.cjs'), join(root, 'rules.cjs'));
  const folders = [...new Set(Object.keys(files).map((name) => name.split('/')[0] ?? name))];
  const { stdout } = await run(
    process.execPath,
    [
      join(paths.root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config',
      'rules.cjs',
      '--output-type',
      'json',
      ...folders,
    ],
    { cwd: root, maxBuffer: 1e8 },
  ).catch((error: { stdout: string }) => error);
  const report: { summary: { violations: { rule: { name: string; severity: string } }[] } } =
    JSON.parse(stdout);
  return report.summary.violations
    .filter(({ rule }) => rule.severity === 'error')
    .map(({ rule }) => rule.name);
}

const leaf = 'export const value = 1;\n';
const importing = (path: string) => `import { value } from '${path}';\nexport const other = value;\n`;

test.for([
  ['lib-numeric-imports-leftwards', 'lib/numeric/a.ts', 'lib/grading/b.ts', '../grading/b'],
  ['lib-sandbox-imports-leftwards', 'lib/sandbox/server/a.ts', 'lib/grading/b.ts', '../../grading/b'],
  ['lib-grading-imports-leftwards', 'lib/grading/a.ts', 'lib/course/b.ts', '../course/b'],
  ['lib-without-framework', 'lib/grading/a.ts', 'app/b.ts', '../../app/b'],
  ['lib-without-framework', 'lib/exercise/a.ts', 'exercises/01-x/b.ts', '../../exercises/01-x/b'],
  ['db-is-the-bottom', 'db/a.ts', 'lib/auth/b.ts', '../lib/auth/b'],
  ['exercise-files-stay-data', 'exercises/01-x/y/exercise.ts', 'lib/grading/b.ts', '../../../lib/grading/b'],
  [
    'solutions-import-only-tfjs',
    'exercises/01-x/y/reference.ts',
    'lib/numeric/b.ts',
    '../../../lib/numeric/b',
  ],
  [
    'solutions-import-only-tfjs',
    'exercises/01-x/y/mistakes/m.ts',
    'lib/numeric/b.ts',
    '../../../../lib/numeric/b',
  ],
  ['runner-stays-portable', 'lib/sandbox/runner/a.ts', 'lib/errors.ts', '../../errors'],
  [
    'pages-never-touch-answers',
    'app/page.ts',
    'exercises/01-x/y/reference.ts',
    '../exercises/01-x/y/reference',
  ],
  ['nobody-imports-tests', 'lib/grading/a.ts', 'tests/b.ts', '../../tests/b'],
] as const)('%s stops %s', async ([rule, from, to, path]) => {
  const broken = await brokenRules({ [from]: importing(path), [to]: leaf });

  expect(broken).toContain(rule);
});

test('no-cycles stops two files that need each other', async () => {
  const broken = await brokenRules({
    'lib/numeric/a.ts': "import { b } from './b';\nexport const a = () => b;\n",
    'lib/numeric/b.ts': "import { a } from './a';\nexport const b = () => a;\n",
  });

  expect(broken).toContain('no-cycles');
});

test('what may be imported is let through', async () => {
  const broken = await brokenRules({
    'lib/grading/a.ts': importing('../numeric/b'),
    'lib/numeric/b.ts': leaf,
    'app/page.ts': importing('../lib/grading/a')
      .replaceAll('value', 'other')
      .replace('const other', 'const third'),
  });

  expect(broken).toEqual([]);
});
