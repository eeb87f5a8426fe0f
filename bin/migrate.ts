/** Brings the database at DATABASE_URL to the present schema. Run it before starting a new version. */
import { migrate } from '@/db/migrate';
import { readEnv } from '@/lib/env';

const { DATABASE_URL: url } = readEnv();
if (url === undefined) {
  console.error('DATABASE_URL is not set.');
  process.exit(2);
}
await migrate(url);
console.log('The database is up to date.');
