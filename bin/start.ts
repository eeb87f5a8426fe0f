/**
 * Runs everything on one machine: builds what changed, starts PostgreSQL (unless DATABASE_URL names one), migrates,
 * makes the demo accounts, then keeps the web server and the grader running until Ctrl-C.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { join, resolve } from 'node:path';
import { createDatabase } from '@/db/client';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '@/db/embedded';
import { migrate } from '@/db/migrate';
import { seedDemo } from '@/lib/course/seed-demo';
import { readEnv } from '@/lib/env';
import { isBuildCurrent } from './build-stamp';
import { onStopSignal } from './lifecycle';
import { paths } from './paths';
import { createProgress } from './progress';
import { supervise, type SupervisedProcess } from './supervisor';

const env = readEnv();
const progress = createProgress();
const dataDir = resolve(env.DATA_DIR);
const running: {
  build?: ChildProcess;
  postgres?: EmbeddedPostgres;
  web?: SupervisedProcess;
  grader?: SupervisedProcess;
} = {};

let isStopping = false;
onStopSignal(async () => {
  isStopping = true;
  progress.say('stopping');
  await stopBuild();
  await Promise.all([running.web?.stop(), running.grader?.stop()]);
  await running.postgres?.stop();
  progress.say('stopped');
});

await start();

async function start(): Promise<void> {
  const url = env.NEXTAUTH_URL ?? `http://localhost:${env.PORT}`;
  if (await isPortTaken(env.HOST, env.PORT)) {
    progress.say('port_taken', { port: String(env.PORT) });
    process.exit(1);
  }
  if (!(await isBuildCurrent())) await buildApart();
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const databaseUrl = env.DATABASE_URL ?? (await progress.step('database', startDatabase));
  await progress.step('migrate', () => migrate(databaseUrl));
  const password =
    env.DATABASE_URL === undefined ? await progress.step('demo', () => makeDemo(databaseUrl)) : undefined;

  const childEnv: NodeJS.ProcessEnv = {
    ...inheritedEnvironment(),
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    // A terminal is for what needs attention; LOG_LEVEL=info shows every request.
    LOG_LEVEL: inheritedEnvironment().LOG_LEVEL ?? 'warn',
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    PORT: String(env.PORT),
    NEXTAUTH_URL: url,
    NEXTAUTH_SECRET: env.NEXTAUTH_SECRET ?? (await keptSecret('session-secret')),
  };
  await progress.step('processes', async () => {
    running.grader = superviseChild('grader', childEnv);
    running.web = superviseChild('web', childEnv);
    await untilHealthy(`http://127.0.0.1:${env.PORT}/api/health`);
  });

  progress.say('ready', { url });
  if (password !== undefined) progress.say('demo_accounts', { password });
  progress.say('stop_hint', { dataDir });
}

/** In a process of its own: what a build needs in memory and modules would otherwise stay until Ctrl-C. */
async function buildApart(): Promise<void> {
  const child = spawn(process.execPath, ['--import', paths.tsxLoader, `${paths.root}bin/build.ts`], {
    cwd: paths.root,
    stdio: 'inherit',
    // Its own process group, to be stopped with what it has started: two builds at a time would mix their files.
    detached: true,
  });
  running.build = child;
  const kill = () => killGroup(child, 'SIGKILL');
  process.once('exit', kill);
  const [code]: unknown[] = await once(child, 'exit');
  process.off('exit', kill);
  delete running.build;
  // What remains of this process is the stop handler.
  if (isStopping) await new Promise(() => undefined);
  if (code !== 0) process.exit(1);
}

async function stopBuild(): Promise<void> {
  if (running.build === undefined) return;
  const ended = once(running.build, 'exit');
  killGroup(running.build, 'SIGTERM');
  await ended;
}

function killGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch {
    // It has ended by itself.
  }
}

async function startDatabase(): Promise<string> {
  const postgres = await startEmbeddedPostgres({ dataDir });
  running.postgres = postgres;
  postgres.onExit((reason) => {
    progress.say('restarting', { name: nameOf('database_process'), reason });
  });
  return postgres.url;
}

/** The demo accounts' password: the one given, else one that is made once and kept. */
async function makeDemo(databaseUrl: string): Promise<string> {
  const password = env.DEMO_PASSWORD ?? (await keptSecret('demo-password', 9));
  const database = createDatabase(databaseUrl);
  try {
    await seedDemo(database.db, password);
  } finally {
    await database.close();
  }
  return password;
}

function superviseChild(name: 'web' | 'grader', childEnv: NodeJS.ProcessEnv): SupervisedProcess {
  return supervise({
    script: `${name}.ts`,
    env: childEnv,
    onRestart: (reason) => progress.say('restarting', { name: nameOf(name), reason }),
  });
}

function nameOf(name: 'web' | 'grader' | 'database_process'): string {
  return progress.text(name);
}

/** A secret of this installation, made on first use and readable by its owner alone. */
async function keptSecret(name: string, bytes = 32): Promise<string> {
  const file = join(dataDir, name);
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept !== undefined) return kept.trim();
  const secret = randomBytes(bytes).toString('base64url');
  await writeFile(file, secret, { mode: 0o600 });
  return secret;
}

async function untilHealthy(url: string): Promise<void> {
  for (;;) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((wake) => setTimeout(wake, 50));
  }
}

function isPortTaken(host: string, port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = createConnection({ host, port });
    socket.once('connect', () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', () => done(false));
  });
}

/** The environment handed on to the children as it is, not read. */
function inheritedEnvironment(): NodeJS.ProcessEnv {
  const { env: inherited } = process;
  return inherited;
}
