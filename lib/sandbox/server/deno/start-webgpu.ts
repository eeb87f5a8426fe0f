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
 * WebGPU has no way to wait for the card. TF.js reads a tensor synchronously through a canvas, which Deno does not have.
 */
function watchSynchronousReads(tf: TfNamespace): NonNullable<Backend['onUnsupported']> {
  const backend = tf.backend();
  const { readSync } = backend;
  return (tell) => {
    backend.readSync = (dataId) => {
      try {
        return readSync.call(backend, dataId);
      } catch (error) {
        tell();
        throw error;
      }
    };
  };
}

/** Starts WebGPU on the adapter that Deno finds, and tells what it is. Throws where there is none. */
export async function startBackend(tf: TfNamespace, binary: Uint8Array): Promise<Backend> {
  usePlatform(tf, binary);
  const adapter = await navigator.gpu.requestAdapter({ powerPreference: 'high-performance' });
  if (!adapter) throw new Error('no WebGPU adapter');
  const { vendor, architecture, device, description } = (adapter as unknown as Described).info;
  if (!(await tf.setBackend('webgpu'))) throw new Error('the WebGPU backend did not start');
  const words = [description || device || vendor, architecture].filter(Boolean).join(' ');
  return {
    ready: { backend: 'webgpu', device: `gpu (${words})`.slice(0, 200), software: SOFTWARE.test(words) },
    globals: ['GPUBuffer', 'GPUTexture', 'GPUBufferUsage', 'GPUMapMode', 'GPUShaderStage', 'GPUTextureUsage'],
    onUnsupported: watchSynchronousReads(tf),
  };
}
