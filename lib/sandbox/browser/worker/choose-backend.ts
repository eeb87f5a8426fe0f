import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { setWebGLContext } from '@tensorflow/tfjs-backend-webgl';
import { fixWasmMatMul, fixWebGLMatMul } from '../../runner/tf-fixes';
import type { BackendReport, BrowserBackend, Fallback, FallbackReason } from '../messages';

/** Drivers have been seen never to answer: a student is then better off with the next backend than waiting. */
const ANSWER_TIMEOUT_MS = 8_000;
const LADDER: readonly BrowserBackend[] = ['webgl', 'wasm', 'cpu'];

class Refusal extends Error {
  readonly reason: FallbackReason;

  constructor(reason: FallbackReason, detail: string) {
    super(detail);
    this.reason = reason;
  }
}

/**
 * Sets the best backend that works here and proves it by a computation: WebGL2 with 32-bit textures, else WASM, else
 * plain JavaScript. A choice other than 'auto' starts the ladder there; WebGL that was asked for is kept with 16 bits.
 */
export async function chooseBackend(
  choice: 'auto' | BrowserBackend,
  fetchWasm: () => Promise<ArrayBuffer | null>,
  timeoutMs = ANSWER_TIMEOUT_MS,
): Promise<BackendReport> {
  const fallbacks: Fallback[] = [];
  const first = choice === 'auto' ? 0 : LADDER.indexOf(choice);
  for (const backend of LADDER.slice(first)) {
    try {
      const report = await start(backend, { acceptHalf: choice === 'webgl', fetchWasm, timeoutMs });
      return { ...report, fallbacks };
    } catch (error) {
      fallbacks.push({ backend, ...toReason(error) });
      tf.removeBackend(backend);
    }
  }
  throw new Error('no backend of TF.js works here');
}

type Started = Omit<BackendReport, 'fallbacks'>;

interface StartOptions {
  readonly acceptHalf: boolean;
  readonly fetchWasm: () => Promise<ArrayBuffer | null>;
  /** For each answer of the backend. */
  readonly timeoutMs: number;
}

async function start(backend: BrowserBackend, options: StartOptions): Promise<Started> {
  if (backend === 'webgl') return startWebGL(options);
  if (backend === 'wasm') return startWasm(options);
  await setAndProve('cpu', { tolerance: 1e-5, ...options });
  return { backend: 'cpu', device: 'JavaScript', float32: true };
}

/**
 * TF.js is given a ready context: by itself it refuses an OffscreenCanvas in Safari by the browser's name, and asks
 * nowhere else. Safari's fences have been seen never to signal, so there results are read without them.
 */
async function startWebGL({ acceptHalf, timeoutMs }: StartOptions): Promise<Started> {
  if (typeof OffscreenCanvas === 'undefined') throw new Refusal('no-offscreen-canvas', 'OffscreenCanvas');
  const gl = new OffscreenCanvas(1, 1).getContext('webgl2', {
    alpha: false,
    antialias: false,
    premultipliedAlpha: false,
    preserveDrawingBuffer: false,
    depth: false,
    stencil: false,
  });
  if (!gl) throw new Refusal('no-webgl2', 'webgl2');
  setWebGLContext(2, gl);
  if (tf.env().getBool('IS_SAFARI')) tf.env().set('WEBGL_FENCE_API_ENABLED', false);
  // One shader for all shapes of a rank: compiling anew for every shape is what takes the time.
  tf.env().set('WEBGL_USE_SHAPES_UNIFORMS', true);
  const float32 = tf.env().getBool('WEBGL_RENDER_FLOAT32_ENABLED');
  if (!float32 && !acceptHalf) throw new Refusal('no-float-textures', deviceOf(gl));
  await setAndProve('webgl', { tolerance: float32 ? 1e-3 : 1e-1, timeoutMs });
  fixWebGLMatMul(tf);
  return { backend: 'webgl', device: deviceOf(gl), float32 };
}

function deviceOf(gl: WebGL2RenderingContext): string {
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER);
  return String(name).slice(0, 160);
}

async function startWasm({ fetchWasm, timeoutMs }: StartOptions): Promise<Started> {
  if (typeof WebAssembly === 'undefined' || !(await tf.env().getAsync('WASM_HAS_SIMD_SUPPORT')))
    throw new Refusal('no-wasm', 'WebAssembly SIMD');
  const binary = await fetchWasm();
  if (binary === null) throw new Refusal('failed', 'tfjs-backend-wasm');
  const platform = tf.env().platform;
  platform.fetch = () =>
    Promise.resolve(new Response(binary, { headers: { 'content-type': 'application/wasm' } }));
  setWasmPaths('https://sandbox.invalid/', true);
  await setAndProve('wasm', { tolerance: 1e-5, timeoutMs });
  fixWasmMatMul(tf);
  return { backend: 'wasm', device: 'WebAssembly SIMD', float32: true };
}

/** Sets a backend and checks one computation, read back the asynchronous way that results are read. */
async function setAndProve(
  backend: BrowserBackend,
  { tolerance, timeoutMs }: { readonly tolerance: number; readonly timeoutMs: number },
): Promise<void> {
  const set = await withTimeout(tf.setBackend(backend), timeoutMs);
  if (!set) throw new Refusal('failed', `setBackend('${backend}')`);
  const values = await withTimeout(
    tf
      .tidy(() =>
        tf
          .matMul(
            tf.tensor2d([
              [1, 2],
              [3, 4],
            ]),
            tf.tensor2d([
              [0.5, 0.25],
              [0.125, 1],
            ]),
          )
          .exp(),
      )
      .data(),
    timeoutMs,
  );
  const expected = [0.75, 2.25, 2, 4.75].map(Math.exp);
  const wrong = expected.some(
    (value, index) => !(Math.abs((values[index] ?? NaN) - value) <= tolerance * value),
  );
  if (wrong) throw new Refusal('wrong-results', `exp(A·B) = [${Array.from(values).join(', ')}]`);
}

function withTimeout<T>(promise: Promise<T>, timeoutMs: number): Promise<T> {
  const timeout = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Refusal('no-answer', `${timeoutMs} ms`)), timeoutMs);
  });
  return Promise.race([promise, timeout]);
}

function toReason(error: unknown): { reason: FallbackReason; detail: string } {
  const detail = (error instanceof Error ? error.message : String(error)).slice(0, 300);
  return { reason: error instanceof Refusal ? error.reason : 'failed', detail };
}
