import type { Instrumentation } from 'next';

/**
 * Logs what a page could not handle under the digest that the reader is shown, so that the number they quote finds it.
 */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  // Loaded late: this file is also read where the logger's modules are not there.
  const { log } = await import('@/lib/log');
  const digest = typeof error === 'object' && error !== null && 'digest' in error ? error.digest : undefined;
  const [path] = request.path.split('?');
  log().error({ err: error, digest, path, route: context.routePath }, 'page failed');
};
