import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const require = createRequire(import.meta.url);
const ROOTS = [
  '@tensorflow/tfjs-core',
  '@tensorflow/tfjs-core/dist/public/chained_ops/register_all_chained_ops',
  '@tensorflow/tfjs-layers',
];

/** What the language service is set up with. */
export interface LanguageFiles {
  /** Declaration files by virtual path: TypeScript's library without the DOM, TF.js core and layers. */
  readonly files: Readonly<Record<string, string>>;
  /** TypeScript's own messages in Korean, by key. */
  readonly messages: Readonly<Record<'ko', Readonly<Record<string, string>>>>;
}

/** Collects TF.js's own declarations as far as they are reachable, license headers removed, documentation kept. */
export async function collectDeclarations(): Promise<LanguageFiles> {
  const modules = dirname(dirname(dirname(require.resolve('@tensorflow/tfjs-core/package.json'))));
  const entry = join(modules, '..', 'gradstep-declarations.ts');
  const host = ts.createCompilerHost({});
  const { getSourceFile } = host;
  const text = ROOTS.map((root) => `import '${root}';`).join('\n');
  host.getSourceFile = (path, options) =>
    path === entry ? ts.createSourceFile(path, text, options) : getSourceFile.call(host, path, options);
  const program = ts.createProgram([entry], { ...OPTIONS, lib: ['lib.es2023.d.ts'] }, host);
  const sources = program.getSourceFiles().flatMap((file) => {
    const path = toVirtualPath(file.fileName);
    return path === undefined ? [] : [{ path, text: withoutLicense(file.text) }];
  });
  const docs = collectDocs(sources.map((source) => source.text));
  const files = Object.fromEntries(
    sources.map(({ path, text: source }) => [path, withDocs(path, source, docs)]),
  );
  for (const name of ['tfjs-core', 'tfjs-layers'])
    files[`/node_modules/@tensorflow/${name}/package.json`] = JSON.stringify({
      name: `@tensorflow/${name}`,
      types: 'dist/index.d.ts',
    });
  return { files, messages: { ko: await readKorean() } };
}

const OPTIONS: ts.CompilerOptions = {
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  skipLibCheck: true,
  types: [],
};

function toVirtualPath(path: string): string | undefined {
  const library = /\/typescript\/lib\/(lib\.[\w.]+\.d\.ts)$/.exec(path)?.[1];
  if (library !== undefined) return `/lib/${library}`;
  const declaration = /\/node_modules(\/@tensorflow\/.*\.d\.ts)$/.exec(path)?.[1];
  return declaration === undefined ? undefined : `/node_modules${declaration}`;
}

function withoutLicense(text: string): string {
  return text
    .replace(/^(?:\/\/\/[^\n]*\n)?\s*\/\*\*?[\s\S]*?(?:@license|Copyright)[\s\S]*?\*\/\s*/, '')
    .replace(/^\/\*! \*+[\s\S]*?\*+ \*\/\s*/, '')
    .replace(/\n?\/\/# sourceMappingURL=.*$/, '');
}

type Docs = ReadonlyMap<string, string>;

const DOCUMENTED = /(\/\*\*(?:(?!\*\/)[\s\S])*\*\/)\s*(?:export )?declare function (\w+)_\b/g;

/** The documentation of each operation, by its name. */
function collectDocs(texts: readonly string[]): Docs {
  const matches = texts.flatMap((text) => [...text.matchAll(DOCUMENTED)]);
  return new Map(matches.map(([, comment = '', name = '']) => [name, comment]));
}

/**
 * TF.js documents `matMul_`, exports `const matMul: typeof matMul_` and declares the chained method bare, where
 * TypeScript finds no documentation: it is put before the constant and the method as well.
 */
function withDocs(path: string, text: string, docs: Docs): string {
  const put = (declaration: string, name: string) => [docs.get(name), declaration].filter(Boolean).join('\n');
  if (/\/chained_ops\//.test(path)) return text.replaceAll(/^ {8}(\w+)(?=[<(])/gm, put);
  return text.replaceAll(/^export declare const \w+: typeof (\w+)_;/gm, put);
}

async function readKorean(): Promise<Record<string, string>> {
  const file = join(dirname(require.resolve('typescript')), 'ko', 'diagnosticMessages.generated.json');
  const messages: unknown = JSON.parse(await readFile(file, 'utf8'));
  return Object.fromEntries(
    Object.entries(Object(messages)).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}
