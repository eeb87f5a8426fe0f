import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** Code that a sandbox cannot run or does not need, by path. Each sandbox reads its bytecode from the cache. */
const LEFT_OUT = [
  // WASM threads need workers.
  /tfjs-backend-wasm-threaded-simd\.js$/,
  // Sucrase: everything but TypeScript on ES modules; source maps; checks of its options.
  /sucrase\/dist\/esm\/transformers\/(CJSImport|Flow|JSX|JestHoist|NumericSeparator|OptionalC\w+|React\w+)Transformer\.js$/,
  /sucrase\/dist\/esm\/transformers\/OptionalChainingNullishTransformer\.js$/,
  /sucrase\/dist\/esm\/parser\/plugins\/(flow|jsx\/index)\.js$/,
  /sucrase\/dist\/esm\/(CJSImportProcessor|Options-gen-types|computeSourceMap|formatTokens)\.js$/,
];
/** Plugins that replace what is left out by stand-ins with the same exports. */
export function trimming(): Plugin[] {
  return [standIns(LEFT_OUT), optionChecks, fasterTable];
}

function standIns(patterns: readonly RegExp[]): Plugin {
  return {
    name: 'stand-ins',
    setup({ onLoad }) {
      for (const filter of patterns)
        onLoad({ filter }, async ({ path }) => ({ contents: toStandIn(await readFile(path, 'utf8')) }));
    },
  };
}

/** The same export names with nothing behind them. */
function toStandIn(source: string): string {
  const declared = [
    ...source.matchAll(/^export (?:default |async )*(?:function|class|const|var|let) (\w+)/gm),
  ];
  const listed = [...source.matchAll(/^export \{([^}]*)\}/gm)].flatMap(([, names = '']) => names.split(','));
  const renamed = listed.map(
    (each) =>
      each
        .trim()
        .split(/\s+as\s+/)
        .at(-1) ?? '',
  );
  const names = new Set(
    [...declared.map(([, name = '']) => name), ...renamed].filter((name) => /^\w+$/.test(name)),
  );
  names.delete('default');
  return [...[...names].map((name) => `export const ${name} = undefined;`), 'export default undefined;'].join(
    '\n',
  );
}

/** Sucrase checks its options with a library of its own; ours are constant. */
const optionChecks: Plugin = {
  name: 'option-checks',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^ts-interface-checker$/ }, ({ path }) => ({ path, namespace: 'option-checks' }));
    onLoad({ filter: /.*/, namespace: 'option-checks' }, () => ({
      contents: 'export const createCheckers = () => ({ Options: { strictCheck() {} } });',
    }));
  },
};

/** Sucrase fills a table of 65,536 entries in a loop, which takes the interpreter 4 ms at each start. */
const fasterTable: Plugin = {
  name: 'faster-table',
  setup({ onLoad }) {
    onLoad({ filter: /sucrase\/dist\/esm\/parser\/util\/identifier\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const loop = /for \(let i = 128; i < 65536; i\+\+\) \{\s*IS_IDENTIFIER_CHAR\[i\] = 1;\s*\}/;
      if (!loop.test(source)) throw new Error('sucrase has changed: its table of identifier characters');
      return { contents: source.replace(loop, 'IS_IDENTIFIER_CHAR.fill(1, 128);') };
    });
  },
};
