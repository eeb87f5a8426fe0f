/** Makes the demo course and its three accounts in the database at DATABASE_URL, with DEMO_PASSWORD. */
import { createDatabase } from '@/db/client';
import { seedDemo } from '@/lib/course/seed-demo';
import { readEnv } from '@/lib/env';

const { DATABASE_URL: url, DEMO_PASSWORD: password } = readEnv();
if (url === undefined || password === undefined) {
  console.error('DATABASE_URL and DEMO_PASSWORD must be set.');
  process.exit(2);
}
const database = createDatabase(url);
try {
  await seedDemo(database.db, password);
  console.log('The demo accounts are there.');
} finally {
  await database.close();
}
