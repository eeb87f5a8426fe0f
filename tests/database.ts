/**
 * A real PostgreSQL for the tests: one server for the run, one migrated template, a clone of it for every test file.
 * As vitest's global setup it starts the server; `useDatabase` is for the tests themselves.
 */
import { mkdtemp, chmod, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import type { TestProject } from 'vitest/node';
import { createDatabase, type Database } from '@/db/client';
import { startEmbeddedPostgres } from '@/db/embedded';
import { migrate } from '@/db/migrate';

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string;
  }
}

const TEMPLATE = 'template_of_tests';

/** Starts the server and migrates the template; the returned function stops and removes it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'gradstep-tests-'));
  // The server may run as another user than the tests.
  await chmod(dataDir, 0o755);
  const postgres = await startEmbeddedPostgres({ dataDir, database: TEMPLATE });
  await migrate(postgres.url);
  project.provide('postgresUrl', postgres.url);
  return async () => {
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}

export interface TestDatabase {
  readonly url: string;
  readonly db: Database;
}

/** A migrated, empty database of the calling test file's own; gone after its tests. */
export function useDatabase(): TestDatabase {
  const database: { url?: string; db?: Database; close?: () => Promise<void> } = {};
  beforeAll(async () => {
    const cloned = await cloneDatabase();
    Object.assign(database, cloned, createDatabase(cloned.url, { applicationName: 'tests' }));
  });
  afterAll(async () => {
    await database.close?.();
    if (database.url !== undefined) await dropDatabase(database.url);
  });
  return {
    get url() {
      return required(database.url);
    },
    get db() {
      return required(database.db);
    },
  };
}

/** A clone of the migrated template (or an empty database) that the caller drops. */
export async function cloneDatabase(from: 'migrated' | 'empty' = 'migrated'): Promise<{ url: string }> {
  const name = `test_${process.pid}_${Math.random().toString(36).slice(2, 10)}`;
  const template = from === 'migrated' ? TEMPLATE : 'template0';
  await asAdministrator((client) => client.query(`create database ${name} template ${template}`));
  return { url: urlOf(name) };
}

export async function dropDatabase(url: string): Promise<void> {
  const name = new URL(url).pathname.slice(1);
  await asAdministrator((client) => client.query(`drop database if exists ${name} with (force)`));
}

async function asAdministrator(act: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: urlOf('postgres') });
  await client.connect();
  try {
    // Two test files must not copy the template at the same time: PostgreSQL refuses that.
    await client.query('select pg_advisory_lock(1)');
    await act(client);
  } finally {
    await client.end();
  }
}

function urlOf(database: string): string {
  const url = new URL(inject('postgresUrl'));
  url.pathname = `/${database}`;
  return url.href;
}

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The database is there from beforeAll on.');
  return value;
}
