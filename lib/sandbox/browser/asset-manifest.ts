/**
 * Where the big, unchanging files of the workspace are: loaded only when someone writes or runs code.
 * Names carry a hash of the contents, so they may be cached for ever.
 */
export interface AssetManifest {
  /** TF.js core with its backends and the runner, as one classic worker script. */
  readonly core: string;
  /** The same with the layers API. */
  readonly layers: string;
  /** The WASM backend's binary. */
  readonly wasm: string;
  /** The TypeScript language service, as one classic worker script. */
  readonly typescript: string;
  /** Declaration files for that service, by virtual path, as JSON. */
  readonly declarations: string;
}

export const ASSETS_PATH = '/sandbox/assets';
export const MANIFEST_FILE = 'manifest.json';
/** The version is raised when the frame's document changes, past the caches. */
export const FRAME_PATH = '/sandbox/frame?v=1';

/** Reads a manifest; throws TypeError on anything else. */
export function parseManifest(json: unknown): AssetManifest {
  const fields = new Map<string, unknown>(Object.entries(Object(json)));
  const name = (key: keyof AssetManifest): string => {
    const value = fields.get(key);
    if (typeof value === 'string' && /^[\w-]+\.[\w-]+\.(js|json|wasm)$/.test(value)) return value;
    throw new TypeError(`asset manifest: ${key} is missing`);
  };
  return {
    core: name('core'),
    layers: name('layers'),
    wasm: name('wasm'),
    typescript: name('typescript'),
    declarations: name('declarations'),
  };
}
