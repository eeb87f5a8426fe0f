/** The web server: Next.js behind a plain HTTP server that stops cleanly and never outlives its supervisor. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import next from 'next';
import { readEnv } from '@/lib/env';
import { handleAssetRequest } from '@/lib/sandbox/browser/serve-asset';
import { exitWithSupervisor, onStopSignal } from './lifecycle';
import { paths } from './paths';
import { createStaticHandler } from './static-files';

const env = readEnv();
const app = next({ dev: false, dir: paths.root, hostname: env.HOST, port: env.PORT });
const handle = app.getRequestHandler();
const handleStatic = await createStaticHandler(paths.nextStatic);
const server = createServer((request, response) => {
  // Without a proxy nobody else may say where a request comes from: limits and /api/metrics go by it.
  if (env.TRUSTED_PROXIES === 0) request.headers['x-forwarded-for'] = request.socket.remoteAddress;
  void answer(request, response);
});
exitWithSupervisor();
// Longer than proxies keep an idle connection: a request must not meet one that is just being closed.
server.keepAliveTimeout = 75_000;
server.headersTimeout = 80_000;

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

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (await handleAssetRequest(paths.browserBuild, request, response)) return;
  if (await handleStatic(request, response)) return;
  await handle(request, response);
}
