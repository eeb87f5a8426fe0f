/**
 * Reads an exercise's source files without running them: what they export, what they import, and literal values.
 * Types are stripped by sucrase, which keeps line numbers; the rest is parsed by acorn.
 */
import {
  parse,
  type ModuleDeclaration,
  type Pattern,
  type Program,
  type Statement,
  type Expression,
} from 'acorn';
import { transform } from 'sucrase';

export interface ParsedModule {
  readonly exports: readonly string[];
  readonly imports: readonly string[];
  /** The value of `export const <name> = <literal>`, or undefined where there is none or it must be computed. */
  literal(name: string): unknown;
}

/** Parses TypeScript or JavaScript. Throws SyntaxError with the line in its message. */
export function parseModule(source: string): ParsedModule {
  const { code } = transform(source, { transforms: ['typescript'], disableESTransforms: true });
  const program: Program = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
  const exports = program.body.flatMap(exportedNames);
  const imports = program.body.flatMap((node) => (isImport(node) ? [String(node.source.value)] : []));
  return { exports, imports, literal: (name) => findLiteral(program, name) };
}

function isImport(node: Statement | ModuleDeclaration) {
  return node.type === 'ImportDeclaration';
}

function exportedNames(node: Statement | ModuleDeclaration): string[] {
  if (node.type === 'ExportDefaultDeclaration') return ['default'];
  if (node.type === 'ExportAllDeclaration') return ['*'];
  if (node.type !== 'ExportNamedDeclaration') return [];
  const specifiers = node.specifiers.map(({ exported }) =>
    exported.type === 'Identifier' ? exported.name : String(exported.value),
  );
  const declaration = node.declaration;
  if (!declaration) return specifiers;
  if (declaration.type !== 'VariableDeclaration') return [declaration.id.name, ...specifiers];
  return [...declaration.declarations.flatMap(({ id }) => boundNames(id)), ...specifiers];
}

function boundNames(pattern: Pattern): string[] {
  return pattern.type === 'Identifier' ? [pattern.name] : [];
}

function findLiteral(program: Program, name: string): unknown {
  for (const node of program.body) {
    if (node.type !== 'ExportNamedDeclaration' || node.declaration?.type !== 'VariableDeclaration') continue;
    for (const { id, init } of node.declaration.declarations) {
      if (id.type === 'Identifier' && id.name === name && init) return evaluateLiteral(init);
    }
  }
  return undefined;
}

/** Strings, numbers, booleans, arrays and objects of them, templates without holes, and sums of strings. */
function evaluateLiteral(node: Expression): unknown {
  switch (node.type) {
    case 'Literal':
      return node.value;
    case 'TemplateLiteral':
      return node.expressions.length === 0 ? (node.quasis[0]?.value.cooked ?? undefined) : undefined;
    case 'BinaryExpression':
      return node.operator === '+' && node.left.type !== 'PrivateIdentifier'
        ? joinStrings(evaluateLiteral(node.left), evaluateLiteral(node.right))
        : undefined;
    case 'ArrayExpression':
      return node.elements.map((element) =>
        element && element.type !== 'SpreadElement' ? evaluateLiteral(element) : undefined,
      );
    case 'ObjectExpression':
      return Object.fromEntries(
        node.properties.flatMap((property) => {
          if (property.type !== 'Property' || property.computed) return [];
          const { key } = property;
          const name = key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : '';
          return [[name, evaluateLiteral(property.value)]];
        }),
      );
    default:
      return undefined;
  }
}

function joinStrings(left: unknown, right: unknown): string | undefined {
  return typeof left === 'string' && typeof right === 'string' ? left + right : undefined;
}
