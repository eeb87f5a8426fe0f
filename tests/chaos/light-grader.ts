/** A grader process as in production but for its engine, which takes 20 ms and gives every source full points. */
import { setTimeout as wait } from 'node:timers/promises';
import { readEnv } from '@/lib/env';
import { makeEngine, makeGraded, startTestGrader } from '@/tests/factories/grading';

const url = readEnv().DATABASE_URL;
if (url === undefined) throw new Error('DATABASE_URL is not set.');
const engine = makeEngine(async () => {
  await wait(20);
  return makeGraded();
});
await startTestGrader(url, { engine, concurrency: 2 });
process.stdout.write('ready\n');
