import ts from 'typescript';
import { MEMBERS, NAMESPACES } from '../../runner/facade-members';
import { GLOBALS_DECLARATION, GLOBALS_PATH, SOLUTION_PATH, TFJS_PATH, tfjsDeclaration } from './globals';
import type { LanguageAnswers, LanguageDocs, LanguageQuestion, LanguageSetup } from './protocol';

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts'],
  types: [],
  strict: true,
  allowUmdGlobalAccess: true,
  skipLibCheck: true,
  noEmit: true,
};

/** After `tf.` only what the sandbox hands over is offered, and types other than those of kernels. */
const OFFERED = new Set([...MEMBERS, ...Object.keys(NAMESPACES)]);
const TYPE_KINDS = new Set<string>([
  ts.ScriptElementKind.interfaceElement,
  ts.ScriptElementKind.typeElement,
  ts.ScriptElementKind.alias,
]);
const TYPE_NAME = /^[A-Z](?!.*(?:Inputs|Attrs)$)/;
/**
 * JavaScript is welcome: a parameter without a type is no mistake here. The check itself stays on, since without it
 * `const losses = []` takes nothing ("never").
 */
const isImplicitAny = ({ code }: ts.Diagnostic) => code >= 7005 && code <= 7057 && code !== 7027;

const MAX_ENTRIES = 500;

export interface LanguageService {
  ask<T extends LanguageQuestion['type']>(
    question: Extract<LanguageQuestion, { type: T }>,
  ): LanguageAnswers[T];
}

/** A TypeScript service over one file, with TF.js and the platform's globals declared. No file system, no network. */
export function createLanguageService(setup: Omit<LanguageSetup, 'type'>): LanguageService {
  const { host, setSource } = createHost(setup);
  const service = ts.createLanguageService(host);
  const answers: { [T in keyof LanguageAnswers]: (question: Question<T>) => LanguageAnswers[T] } = {
    diagnostics: () => readDiagnostics(service),
    completions: ({ source, position }) => readCompletions(service, { source, position }),
    details: ({ position, name }) => readDetails(service, { position, name }),
    hover: ({ position }) => readHover(service, position),
    signature: ({ position }) => readSignature(service, position),
  };
  return {
    ask(question) {
      setSource(question.source);
      return answers[question.type as keyof typeof answers](question as never) as never;
    },
  };
}

type Question<T extends LanguageQuestion['type']> = Extract<LanguageQuestion, { type: T }>;

function createHost({ files, runtime }: Pick<LanguageSetup, 'files' | 'runtime'>) {
  const texts = new Map(Object.entries(files));
  texts.set(TFJS_PATH, tfjsDeclaration(runtime));
  texts.set(GLOBALS_PATH, GLOBALS_DECLARATION);
  let version = 0;
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => OPTIONS,
    getScriptFileNames: () => [GLOBALS_PATH, TFJS_PATH, SOLUTION_PATH],
    getScriptVersion: (path) => (path === SOLUTION_PATH ? String(version) : '0'),
    getScriptSnapshot: (path) => {
      const text = texts.get(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => '/',
    getDefaultLibFileName: () => '/lib/lib.es2023.d.ts',
    fileExists: (path) => texts.has(path),
    readFile: (path) => texts.get(path),
    directoryExists: (path) =>
      path === '/' || /^\/node_modules(\/@tensorflow(\/tfjs[^/]*(\/.*)?)?)?$/.test(path),
    getDirectories: () => [],
    useCaseSensitiveFileNames: () => true,
  };
  const setSource = (source: string) => {
    if (texts.get(SOLUTION_PATH) === source) return;
    texts.set(SOLUTION_PATH, source);
    version += 1;
  };
  setSource('');
  return { host, setSource };
}

function readDiagnostics(service: ts.LanguageService): LanguageAnswers['diagnostics'] {
  const found = [
    ...service.getSyntacticDiagnostics(SOLUTION_PATH),
    ...service.getSemanticDiagnostics(SOLUTION_PATH),
  ];
  const told = found.filter((diagnostic) => !isImplicitAny(diagnostic));
  return told.slice(0, 100).map((diagnostic) => ({
    from: diagnostic.start ?? 0,
    to: (diagnostic.start ?? 0) + (diagnostic.length ?? 0),
    severity: toSeverity(diagnostic.category),
    message: ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'),
  }));
}

function toSeverity(category: ts.DiagnosticCategory): 'error' | 'warning' | 'info' {
  if (category === ts.DiagnosticCategory.Error) return 'error';
  return category === ts.DiagnosticCategory.Warning ? 'warning' : 'info';
}

function readCompletions(
  service: ts.LanguageService,
  { source, position }: { source: string; position: number },
): LanguageAnswers['completions'] {
  const info = service.getCompletionsAtPosition(SOLUTION_PATH, position, {
    includeCompletionsForModuleExports: false,
    includeCompletionsWithInsertText: false,
  });
  if (!info) return null;
  const before = source.slice(Math.max(0, position - 200), position);
  const word = /[\w$\u{80}-\u{10ffff}]*$/u.exec(before)?.[0] ?? '';
  const isOfTf = /(^|[^\w$.])tf\.$/.test(before.slice(0, before.length - word.length));
  const isKnown = ({ name, kind }: ts.CompletionEntry) =>
    OFFERED.has(name) || (TYPE_KINDS.has(kind) && TYPE_NAME.test(name));
  const entries = info.entries.filter(
    (entry) =>
      entry.kind !== ts.ScriptElementKind.warning &&
      !entry.name.startsWith('_') &&
      (!isOfTf || isKnown(entry)),
  );
  const matching = entries.filter((entry) => isCandidate(entry.name, word));
  return {
    from: position - word.length,
    entries: matching
      .slice(0, MAX_ENTRIES)
      .map((entry) => ({ name: entry.name, kind: entry.kind, sortText: entry.sortText })),
  };
}

/** Whether the letters typed occur in a name in this order; spares the editor names it would drop anyway. */
function isCandidate(name: string, word: string): boolean {
  const lower = name.toLowerCase();
  let at = 0;
  for (const letter of word.toLowerCase().slice(0, 2)) {
    at = lower.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function readDetails(
  service: ts.LanguageService,
  { position, name }: { position: number; name: string },
): LanguageDocs | null {
  const details = service.getCompletionEntryDetails(
    SOLUTION_PATH,
    position,
    name,
    {},
    undefined,
    {},
    undefined,
  );
  return details ? toDocs(details.displayParts, details.documentation, details.tags) : null;
}

function readHover(service: ts.LanguageService, position: number): LanguageAnswers['hover'] {
  const info = service.getQuickInfoAtPosition(SOLUTION_PATH, position);
  if (!info) return null;
  const from = info.textSpan.start;
  return {
    from,
    to: from + info.textSpan.length,
    ...toDocs(info.displayParts, info.documentation, info.tags),
  };
}

function readSignature(service: ts.LanguageService, position: number): LanguageAnswers['signature'] {
  const help = service.getSignatureHelpItems(SOLUTION_PATH, position, {});
  const item = help?.items[help.selectedItemIndex];
  if (!help || !item) return null;
  const prefix = ts.displayPartsToString(item.prefixDisplayParts);
  const separator = ts.displayPartsToString(item.separatorDisplayParts);
  const parameters = item.parameters.map((parameter) => ts.displayPartsToString(parameter.displayParts));
  const current = Math.min(help.argumentIndex, parameters.length - 1);
  const before = parameters.slice(0, Math.max(0, current)).map((text) => text + separator);
  const parameterFrom = prefix.length + before.join('').length;
  return {
    signature: prefix + parameters.join(separator) + ts.displayPartsToString(item.suffixDisplayParts),
    documentation: '',
    parameterFrom,
    parameterTo: parameterFrom + (parameters[current]?.length ?? 0),
    parameterDocs: ts.displayPartsToString(item.parameters[current]?.documentation),
  };
}

function toDocs(
  signature: ts.SymbolDisplayPart[] | undefined,
  documentation: ts.SymbolDisplayPart[] | undefined,
  tags: ts.JSDocTagInfo[] | undefined,
): LanguageDocs {
  const parameters = (tags ?? [])
    .filter((tag) => tag.name === 'param' || tag.name === 'returns')
    .map((tag) => `@${tag.name} ${ts.displayPartsToString(tag.text)}`);
  return {
    signature: ts.displayPartsToString(signature).slice(0, 1_000),
    documentation: [ts.displayPartsToString(documentation), ...parameters]
      .join('\n\n')
      .trim()
      .slice(0, 4_000),
  };
}
