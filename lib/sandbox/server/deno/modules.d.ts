/** Chosen by build-runner.ts for each bundle. */
declare module '$tf' {
  const tf: import('@/lib/sandbox/runner/tf-namespace').TfNamespace;
  export = tf;
}

declare module '$backend' {
  export const startBackend: (
    tf: import('@/lib/sandbox/runner/tf-namespace').TfNamespace,
    binary: Uint8Array,
    onUnsupported: () => void,
  ) => Promise<import('@/lib/sandbox/server/deno/backend').Backend>;
}
