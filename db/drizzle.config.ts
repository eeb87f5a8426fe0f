import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: './db/schema',
  out: './db/migrations',
  // Names every constraint and index as the schema does; statements run one by one.
  breakpoints: true,
  strict: true,
});
