import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { paths } from '../paths';

export interface Installation {
  readonly url: string;
  readonly databaseUrl: () => Promise<string>;
  /** From the command to 'ready', in ms. */
  readonly startMs: number;
  stop(): Promise<void>;
}

/** Starts the whole product as `npm start` does, in a data directory of its own, and waits until it is ready. */
export async function startInstallation(options: {
  readonly dataDir: string;
  readonly port: number;
  readonly password: string;
}): Promise<Installation> {
  const url = `http://localhost:${options.port}`;
  const { env } = process;
  const startedAt = performance.now();
  const child = spawn(process.execPath, ['--import', paths.tsxLoader, `${paths.root}bin/start.ts`], {
    cwd: paths.root,
    env: {
      ...env,
      PORT: String(options.port),
      DATA_DIR: options.dataDir,
      DEMO_PASSWORD: options.password,
      NEXTAUTH_URL: url,
      SUBMISSION_LIMIT: '1000000',
      WAITING_LIMIT: '10000',
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await untilPrinted(child, url);
  return {
    url,
    startMs: performance.now() - startedAt,
    databaseUrl: () => readDatabaseUrl(options.dataDir),
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** The address is printed last, when everything answers. Rejects if the process ends before that. */
function untilPrinted(child: ChildProcess, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      if (printed.includes(text)) resolve();
    });
    child.once('exit', (code) => reject(new Error(`start ended with ${code}\n${printed}`)));
  });
}

async function readDatabaseUrl(dataDir: string): Promise<string> {
  const { readFile } = await import('node:fs/promises');
  const password = (await readFile(`${dataDir}/postgres-password`, 'utf8')).trim();
  const port = (await readFile(`${dataDir}/postgres-port`, 'utf8')).trim();
  return `postgres://gradstep:${password}@127.0.0.1:${port}/gradstep`;
}
