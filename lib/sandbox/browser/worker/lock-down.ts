/**
 * Names that student code has no use for and that reach beyond the worker. Not the boundary (that is the opaque
 * origin and the frame's policy): it turns an attempt into a plain ReferenceError and takes away easy tools.
 */
const GLOBALS = [
  'fetch',
  'fetchLater',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'Worker',
  'SharedWorker',
  'importScripts',
  'indexedDB',
  'caches',
  'cookieStore',
  'BroadcastChannel',
  'MessageChannel',
  'Notification',
  'PushManager',
  'RTCPeerConnection',
  'RTCDataChannel',
  'FileSystemHandle',
  'OffscreenCanvas',
  'FontFace',
  'fonts',
  'Request',
  'Response',
  'navigator',
  'location',
  'origin',
  'postMessage',
  'close',
  'name',
  'onmessage',
  'onmessageerror',
  'webkitRequestFileSystem',
  'webkitRequestFileSystemSync',
  'webkitResolveLocalFileSystemURL',
  'webkitResolveLocalFileSystemSyncURL',
];

/** Takes network, storage, worker and messaging globals away, wherever on the prototype chain they stand. */
export function lockDown(): void {
  for (const name of GLOBALS) {
    for (let holder: object | null = globalThis; holder !== null; holder = Object.getPrototypeOf(holder)) {
      if (Object.hasOwn(holder, name)) hide(holder, name);
    }
  }
}

function hide(holder: object, name: string): void {
  const removed = Reflect.deleteProperty(holder, name);
  if (!removed) Reflect.defineProperty(holder, name, { value: undefined, writable: false });
}
