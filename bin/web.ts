/** The web server: Next.js behind a plain HTTP server that stops cleanly and never outlives its supervisor. */
import { createServer } from 'node:http';
import next from 'next';
import { readEnv } from '@/lib/env';
import { exitWithSupervisor, onStopSignal } from './lifecycle';
import { paths } from './paths';

const env = readEnv();
const app = next({ dev: false, dir: paths.root, hostname: env.HOST, port: env.PORT });
const server = createServer(app.getRequestHandler());
exitWithSupervisor();

await app.prepare();
await new Promise<void>((resolve, reject) => {
  server.once('error', reject);
  server.listen(env.PORT, env.HOST, resolve);
});
process.send?.('ready');

onStopSignal(async () => {
  server.close();
  // Event streams stay open by design: pages reconnect to the next server and catch up.
  server.closeAllConnections();
  await app.close();
});
