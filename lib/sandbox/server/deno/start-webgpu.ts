import '@tensorflow/tfjs-backend-webgpu';
import type { TfNamespace } from '../../runner/tf-namespace';
import { usePlatform, type Backend } from './backend';

/** Newer than the types that TF.js brings. */
interface Described {
  readonly info: Readonly<Record<'vendor' | 'architecture' | 'device' | 'description', string>>;
}

/** Words in the descriptions of adapters that compute on the CPU. */
const SOFTWARE = /llvmpipe|lavapipe|swiftshader|software|basic render|warp/i;

/**
 * Starts WebGPU on the adapter that Deno finds, and tells what it is. Throws where there is none.
 *
 * @param onUnsupported - Called from within when code asks for what WebGPU cannot do and another backend can.
 */
export async function startBackend(
  tf: TfNamespace,
  binary: Uint8Array,
  onUnsupported: () => void,
): Promise<Backend> {
  usePlatform(tf, binary);
  const adapter = await navigator.gpu.requestAdapter({ powerPreference: 'high-performance' });
  if (!adapter) throw new Error('no WebGPU adapter');
  const { vendor, architecture, device, description } = (adapter as unknown as Described).info;
  if (!(await tf.setBackend('webgpu'))) throw new Error('the WebGPU backend did not start');
  watchSynchronousReads(tf, onUnsupported);
  const words = [description || device || vendor, architecture].filter(Boolean).join(' ');
  return {
    ready: { backend: 'webgpu', device: `gpu (${words})`.slice(0, 200), software: SOFTWARE.test(words) },
    globals: ['GPUBuffer', 'GPUTexture', 'GPUBufferUsage', 'GPUMapMode', 'GPUShaderStage', 'GPUTextureUsage'],
  };
}

/** Nothing can wait for the card: TF.js reads a tensor synchronously through a canvas, which Deno does not have. */
function watchSynchronousReads(tf: TfNamespace, onUnsupported: () => void): void {
  const backend = tf.backend();
  const read = backend.readSync.bind(backend);
  backend.readSync = (dataId) => {
    try {
      return read(dataId);
    } catch (error) {
      onUnsupported();
      throw error;
    }
  };
}
