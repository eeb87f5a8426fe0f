import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where things are, for entry points. */
export const paths = {
  root,
  exercises: `${root}exercises`,
  build: `${root}.build`,
  sandboxBuild: `${root}.build/sandbox`,
  browserBuild: `${root}.build/browser`,
  courseBuild: `${root}.build/course`,
  quizBuild: `${root}.build/quiz`,
  studyWorker: `${root}app/_components/study/offline/study-worker.ts`,
  studyBuild: `${root}.build/study`,
  nextBuild: `${root}.next`,
  nextStatic: `${root}.next/static`,
  nextCommand: `${root}node_modules/next/dist/bin/next`,
  tsxLoader: import.meta.resolve('tsx'),
};
