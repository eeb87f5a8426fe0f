import type { ImportDeclaration, Node, Program } from 'acorn';
import type { SourceProblem } from '../server/types';

const TF_MODULES: ReadonlySet<unknown> = new Set([
  '@tensorflow/tfjs',
  '@tensorflow/tfjs-core',
  '@tensorflow/tfjs-layers',
]);

/** Where TF.js is found by prepared code. The host defines it before the module is loaded. */
const TF_GLOBAL = 'globalThis.__tf';

export interface Rewrite {
  /** The program with its imports blanked and their bindings put before its first statement, on the same line. */
  readonly code: string;
  readonly exports: readonly { readonly name: string; readonly line: number; readonly column: number }[];
}

/**
 * Finds `import()`, `import.meta` and re-exports anywhere in a program. Walks with a stack of its own, because
 * a program may nest deeper than the walk could recurse.
 */
export function findForbiddenSyntax(program: Program): SourceProblem | undefined {
  const pending: unknown[] = [program];
  while (pending.length > 0) {
    const node = pending.pop();
    if (Array.isArray(node)) {
      for (const item of node) pending.push(item);
      continue;
    }
    if (!isNode(node)) continue;
    const code = toForbidden(node);
    if (code) return { code, ...positionOf(node) };
    for (const value of Object.values(node))
      if (typeof value === 'object' && value !== null) pending.push(value);
  }
  return undefined;
}

function toForbidden(node: Node): SourceProblem['code'] | undefined {
  if (node.type === 'ImportExpression') return 'dynamic_import';
  if (node.type === 'MetaProperty' && 'meta' in node && isNamed(node.meta, 'import')) return 'import_meta';
  if (node.type === 'ExportAllDeclaration') return 're_export';
  if (node.type === 'ExportNamedDeclaration' && 'source' in node && node.source) return 're_export';
  return undefined;
}

/** Replaces TF.js imports by bindings of the facade and lists the exports, or names the foreign import. */
export function rewriteImports(code: string, program: Program): Rewrite | SourceProblem {
  const bindings: string[] = [];
  const exports: { name: string; line: number; column: number }[] = [];
  let rewritten = code;
  for (const statement of program.body) {
    if (statement.type === 'ImportDeclaration') {
      if (!TF_MODULES.has(statement.source.value) || statement.attributes?.length)
        return { code: 'foreign_import', ...positionOf(statement), detail: moduleName(statement) };
      bindings.push(...toBindings(statement));
      rewritten = blank(rewritten, statement);
    }
    if (statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportDefaultDeclaration')
      for (const name of exportedNames(statement)) exports.push({ name, ...positionOf(statement) });
  }
  return { code: bindings.join('') + rewritten, exports };
}

function moduleName(statement: ImportDeclaration): string {
  return String(statement.source.value).slice(0, 300);
}

function toBindings(statement: ImportDeclaration): string[] {
  return statement.specifiers.map((specifier) => {
    const local = specifier.local.name;
    if (specifier.type !== 'ImportSpecifier') return `const ${local}=${TF_GLOBAL};`;
    const name = nameOf(specifier.imported);
    return name === 'default'
      ? `const ${local}=${TF_GLOBAL};`
      : `const ${local}=${TF_GLOBAL}[${JSON.stringify(name)}];`;
  });
}

/** Blanks a statement but keeps its line breaks, so that every later line keeps its number. */
function blank(code: string, statement: Node): string {
  const hole = code.slice(statement.start, statement.end).replace(/[^\r\n\u2028\u2029]/g, ' ');
  return code.slice(0, statement.start) + hole + code.slice(statement.end);
}

function exportedNames(statement: Program['body'][number]): string[] {
  if (statement.type === 'ExportDefaultDeclaration') return ['default'];
  if (statement.type !== 'ExportNamedDeclaration') return [];
  const { declaration, specifiers } = statement;
  const listed = specifiers.map((specifier) => nameOf(specifier.exported));
  if (!declaration) return listed;
  if (declaration.type !== 'VariableDeclaration') return [declaration.id.name, ...listed];
  return [...declaration.declarations.flatMap((each) => patternNames(each.id)), ...listed];
}

function patternNames(pattern: Node): string[] {
  const names: string[] = [];
  const pending: unknown[] = [pattern];
  while (pending.length > 0) {
    const node = pending.pop();
    if (Array.isArray(node)) pending.push(...node);
    if (!isNode(node)) continue;
    if (node.type === 'Identifier' && 'name' in node) names.push(String(node.name));
    if (node.type === 'ArrayPattern' && 'elements' in node) pending.push(node.elements);
    if (node.type === 'ObjectPattern' && 'properties' in node) pending.push(node.properties);
    if (node.type === 'Property' && 'value' in node) pending.push(node.value);
    if (node.type === 'AssignmentPattern' && 'left' in node) pending.push(node.left);
    if (node.type === 'RestElement' && 'argument' in node) pending.push(node.argument);
  }
  return names;
}

function nameOf(node: { type: string; name?: string; value?: unknown }): string {
  return node.type === 'Identifier' ? String(node.name) : String(node.value);
}

function isNamed(node: unknown, name: string): boolean {
  return isNode(node) && 'name' in node && node.name === name;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function positionOf(node: Node): { line: number; column: number } {
  return { line: node.loc?.start.line ?? 1, column: (node.loc?.start.column ?? 0) + 1 };
}
