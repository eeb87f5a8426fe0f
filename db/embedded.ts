import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmod, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { findPostgresBinaries, type PostgresBinaries } from './embedded-binaries';
import { claimCluster, stopLeftoverServer } from './embedded-leftover';
import { chooseOwner, type Owner } from './embedded-owner';

export interface EmbeddedPostgres {
  /** Connection string of the database `gradstep`, with the password. */
  readonly url: string;
  /** The server's process at present; it changes when it had to be started again. */
  readonly pid: number | undefined;
  /** Disconnects clients, writes everything to disk, ends the server. */
  stop(): Promise<void>;
  /** Calls back when the server ended by itself; it is being started again. */
  onExit(callback: (reason: string) => void): void;
}

export interface EmbeddedOptions {
  /** Made if need be. The cluster is in `postgres/` below it, its password and port beside that. */
  readonly dataDir: string;
  readonly database?: string;
}

const USER = 'gradstep';
const START_LIMIT_MS = 60_000;

/** One machine, short statements: no replication, no compilation of queries, which costs more than they take. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '128MB',
  wal_level: 'minimal',
  max_wal_senders: '0',
  jit: 'off',
  log_min_messages: 'warning',
  log_checkpoints: 'off',
  log_timezone: 'UTC',
  timezone: 'UTC',
} as const;

/**
 * Starts a real PostgreSQL in `dataDir`: on loopback only, with a random password that stays in that directory
 * (mode 600), on a port that is kept from start to start. Initialises the cluster on first use (UTF-8). A server
 * left behind by a killed process is stopped first; a server that dies is started again.
 * Throws if the server does not come up, with the end of its log as the message.
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const cluster = await openCluster(options);
  await stopLeftoverServer(cluster.directory);
  await claimCluster(cluster.directory);
  const watchers: ((reason: string) => void)[] = [];
  const stopping = new AbortController();
  const state = { server: await startServer(cluster, stopping.signal), restarted: Promise.resolve() };

  const watch = (server: ChildProcess) => {
    const onEnd = () => {
      if (stopping.signal.aborted) return;
      for (const tell of watchers) tell(server.signalCode ?? String(server.exitCode));
      state.restarted = restart();
    };
    // It may have ended between its first answer and now.
    if (hasEnded(server)) onEnd();
    else server.once('exit', onEnd);
  };
  const restart = async () => {
    for (let delayMs = 50; !stopping.signal.aborted; delayMs = Math.min(2 * delayMs, 5_000)) {
      // Backends of the dead server hold the shared memory until they have noticed.
      await wait(delayMs, undefined, { signal: stopping.signal }).catch(() => undefined);
      const server = await startServer(cluster, stopping.signal).catch(() => undefined);
      if (server === undefined) continue;
      state.server = server;
      watch(server);
      return;
    }
  };
  const stop = async () => {
    stopping.abort();
    // A server that is just being started would outlive this call.
    await state.restarted;
    await stopServer(state.server);
  };
  watch(state.server);
  try {
    await ensureDatabase(cluster);
  } catch (error) {
    await stop();
    throw error;
  }

  return {
    url: cluster.url(cluster.database),
    get pid() {
      return state.server.pid;
    },
    onExit: (callback) => void watchers.push(callback),
    stop,
  };
}

interface Cluster {
  readonly directory: string;
  readonly database: string;
  readonly port: number;
  readonly binaries: PostgresBinaries;
  readonly owner: Owner;
  url(database: string): string;
}

async function openCluster(options: EmbeddedOptions): Promise<Cluster> {
  const dataDir = resolve(options.dataDir);
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const directory = join(dataDir, 'postgres');
  const binaries = await findPostgresBinaries();
  const owner = await chooseOwner([directory, binaries.postgres]);
  const password = await keep(join(dataDir, 'postgres-password'), async () =>
    randomBytes(24).toString('base64url'),
  );
  if (!(await exists(join(directory, 'PG_VERSION'))))
    await initialise({ directory, binaries, owner, password });
  const port = await choosePort(join(dataDir, 'postgres-port'), directory);
  return {
    directory,
    database: options.database ?? 'gradstep',
    port,
    binaries,
    owner,
    url: (database) => `postgres://${USER}:${password}@127.0.0.1:${port}/${database}`,
  };
}

/** Makes the cluster in a directory of its own first, so that a killed initialisation leaves nothing half done. */
async function initialise(target: {
  readonly directory: string;
  readonly binaries: PostgresBinaries;
  readonly owner: Owner;
  readonly password: string;
}): Promise<void> {
  const { directory, binaries, owner, password } = target;
  const unfinished = `${directory}-unfinished`;
  await Promise.all([directory, unfinished].map((each) => rm(each, { recursive: true, force: true })));
  await mkdir(unfinished, { mode: 0o700 });
  await owner.own(unfinished);
  const passwordFile = `${directory}-initial`;
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  await owner.own(passwordFile);
  try {
    const flags = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
    await runToEnd(
      owner.spawn(binaries.initdb, [
        ...[`--pgdata=${unfinished}`, `--username=${USER}`, `--pwfile=${passwordFile}`],
        ...['--auth=scram-sha-256', '--no-sync', ...flags],
      ]),
    );
    await rename(unfinished, directory);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  } finally {
    await rm(passwordFile, { force: true });
  }
}

/** Resolves once it takes connections. Throws if it ends before, is too slow, or is not wanted any longer. */
async function startServer(cluster: Cluster, signal: AbortSignal): Promise<ChildProcess> {
  signal.throwIfAborted();
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = cluster.owner.spawn(cluster.binaries.postgres, [
    ...['-D', cluster.directory, '-p', String(cluster.port)],
    ...settings,
  ]);
  endWithThisProcess(server);
  const output = collectOutput(server);
  const deadline = performance.now() + START_LIMIT_MS;
  while (!(await accepts(cluster))) {
    if (hasEnded(server) || signal.aborted || performance.now() > deadline) {
      await stopServer(server);
      throw new Error(`PostgreSQL did not start: ${output().trim()}`);
    }
    await wait(10);
  }
  return server;
}

/** The database of ours answers on the port, not some other program. */
async function accepts(cluster: Cluster): Promise<boolean> {
  const client = new Client({ connectionString: cluster.url('postgres'), connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

async function ensureDatabase(cluster: Cluster): Promise<void> {
  const client = new Client({ connectionString: cluster.url('postgres') });
  await client.connect();
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [cluster.database]);
    if (found.rowCount === 0)
      await client.query(`create database ${client.escapeIdentifier(cluster.database)}`);
  } finally {
    await client.end();
  }
}

/** A fast shutdown (SIGINT); a server that does not follow in ten seconds recovers from its log next time. */
async function stopServer(server: ChildProcess): Promise<void> {
  if (hasEnded(server)) return;
  const ended = once(server, 'exit');
  server.kill('SIGINT');
  const timer = setTimeout(() => server.kill('SIGQUIT'), 10_000);
  await ended;
  clearTimeout(timer);
}

/** The port of last time if it is free or our own leftover server holds it, else a free one. */
async function choosePort(file: string, directory: string): Promise<number> {
  const kept = Number(await readFile(file, 'utf8').catch(() => ''));
  const pidFile = await readFile(join(directory, 'postmaster.pid'), 'utf8').catch(() => '');
  const ours = pidFile.split('\n')[3] === String(kept);
  if (Number.isInteger(kept) && kept > 0 && (ours || (await isFree(kept)))) return kept;
  const port = await freePort();
  await writeFile(file, String(port));
  return port;
}

function isFree(port: number): Promise<boolean> {
  return listenOnce(port).then(
    () => true,
    () => false,
  );
}

function freePort(): Promise<number> {
  return listenOnce(0);
}

function listenOnce(port: number): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : port));
    });
  });
}

/** The content of a private file, made on first use. */
async function keep(file: string, make: () => Promise<string>): Promise<string> {
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept !== undefined && kept.trim() !== '') return kept.trim();
  const made = await make();
  await writeFile(file, made, { mode: 0o600 });
  await chmod(file, 0o600);
  return made;
}

async function runToEnd(child: ChildProcess): Promise<void> {
  endWithThisProcess(child);
  const output = collectOutput(child);
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`initdb ended with ${code}: ${output().trim()}`);
}

/** Reads a child's output so that its pipe never fills; the last 4,000 characters on demand. */
function collectOutput(child: ChildProcess): () => string {
  let text = '';
  const add = (chunk: Buffer) => {
    text = (text + chunk.toString()).slice(-4_000);
  };
  child.stdout?.on('data', add);
  child.stderr?.on('data', add);
  return () => text;
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** However this process exits: only SIGKILL leaves a server behind, which the next start stops. */
function endWithThisProcess(child: ChildProcess): void {
  const end = () => child.kill('SIGINT');
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
}

function hasEnded(server: ChildProcess): boolean {
  return server.exitCode !== null || server.signalCode !== null;
}
