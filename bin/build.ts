/** Builds everything that is served or run: sandbox bundles, browser assets, the published course, the pages. */
import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { build as bundle } from 'esbuild';
import { buildCourse } from '@/lib/authoring/build-course';
import { discoverCatalog } from '@/lib/exercise/discover-catalog';
import { createReferenceEngine } from '@/lib/grading/reference-engine';
import { buildBank } from '@/lib/quiz/bank';
import { discoverQuiz } from '@/lib/quiz/discover-quiz';
import { buildBrowserAssets } from '@/lib/sandbox/browser/build-browser-assets';
import { buildRunnerBundles } from '@/lib/sandbox/server/build-runner';
import { hashInputs, isBuildCurrent, writeStamp } from './build-stamp';
import { createProgress, type Progress } from './progress';
import { paths } from './paths';
import { compressStaticFiles } from './static-files';

/** Builds what has changed since the last build; returns at once when nothing has. */
export async function build(progress: Progress): Promise<void> {
  if (await isBuildCurrent()) return;
  const stamp = await hashInputs();
  // An interrupted build must not pass for the one before it.
  await writeStamp('unfinished');

  await progress.step('build_sandbox', async () => {
    await buildRunnerBundles(paths.sandboxBuild);
  });
  await progress.step('build_browser', async () => {
    await buildBrowserAssets(paths.browserBuild);
    await bundle({
      entryPoints: [paths.studyWorker],
      outdir: paths.studyBuild,
      bundle: true,
      minify: true,
      target: 'es2022',
      logLevel: 'error',
    });
  });
  await progress.step('build_course', async () => {
    const references = await createReferenceEngine();
    try {
      const catalog = await discoverCatalog(paths.exercises);
      await buildCourse(catalog, references, paths.courseBuild);
      const chapters = catalog.chapters.map(({ id }) => id);
      await buildBank(await discoverQuiz(paths.exercises, chapters), paths.quizBuild);
    } finally {
      await references.close();
    }
  });
  await progress.step('build_pages', async () => {
    await buildPages();
    await compressStaticFiles(paths.nextStatic);
  });

  await writeStamp(stamp);
}

function buildPages(): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [paths.nextCommand, 'build'], {
      cwd: paths.root,
      stdio: ['ignore', 'pipe', 'pipe'],
      // next build refuses nothing at run time: pages read the environment when they are asked for.
      env: { ...inheritedEnvironment(), NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    });
    const output: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else
        reject(new Error(`next build ended with ${code}\n${Buffer.concat(output).toString().slice(-6_000)}`));
    });
  });
}

/** The environment handed on to a child process as it is, not read. */
function inheritedEnvironment(): NodeJS.ProcessEnv {
  const { env } = process;
  return env;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await build(createProgress());
}
