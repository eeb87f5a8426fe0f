import { createHash } from 'node:crypto';

/**
 * The only script of the frame. It takes one message from the page: the worker's text and two ports. The first port
 * goes to the worker, which from then on speaks with the page directly; over the second the frame says whether the
 * worker started. Nothing that the worker posts to the frame is listened to.
 */
const FRAME_SCRIPT = `(() => {
  'use strict';
  delete globalThis.RTCPeerConnection;
  delete globalThis.webkitRTCPeerConnection;
  const onMessage = (event) => {
    if (event.source !== parent || event.ports.length !== 2 || typeof event.data !== 'string') return;
    removeEventListener('message', onMessage);
    const [toWorker, control] = event.ports;
    const failed = (detail) => control.postMessage({ type: 'worker-failed', detail: String(detail).slice(0, 300) });
    try {
      const url = URL.createObjectURL(new Blob([event.data], { type: 'text/javascript' }));
      const worker = new Worker(url);
      worker.addEventListener('error', (error) => failed(error.message || 'the worker did not start'));
      worker.postMessage(null, [toWorker]);
      control.postMessage({ type: 'worker-started' });
    } catch (error) {
      failed(error);
    }
  };
  addEventListener('message', onMessage);
})();`;

const SCRIPT_HASH = createHash('sha256').update(FRAME_SCRIPT).digest('base64');

/**
 * The frame's own policy: no network, no forms, no plugins, no parents but this site. `sandbox` holds also when the
 * address is opened by itself; `wasm-unsafe-eval` lets the WASM backend compile and leaves `eval` off. There is no
 * `webrtc 'block'`: no browser here knows it, workers have no RTCPeerConnection, and the frame drops its own.
 */
const POLICY = [
  "default-src 'none'",
  `script-src 'sha256-${SCRIPT_HASH}' blob: 'wasm-unsafe-eval'`,
  'worker-src blob:',
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
  'sandbox allow-scripts',
].join('; ');

/** The page in which student code runs: an opaque origin that can reach nothing. */
export const FRAME_DOCUMENT = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sandbox</title></head><body><script>${FRAME_SCRIPT}</script></body></html>`;

/** Headers that must go with it; without them the frame is not a sandbox. */
export const FRAME_HEADERS: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': POLICY,
  'cache-control': 'public, max-age=86400',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), payment=()',
};
