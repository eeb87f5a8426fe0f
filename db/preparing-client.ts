import { Client } from 'pg';

/** More than there are statements in the program: a text beyond it was put together from data. */
const MAX_STATEMENTS = 300;

const names = new Map<string, string>();

/**
 * A client that lets the server plan each parameterised statement once a connection instead of every time: planning
 * was two thirds of what the statements of a submission cost. drizzle names only statements built beforehand.
 */
export class PreparingClient extends Client {
  // Client.query has a dozen overloads; none of them is changed here, only a name is added on the way.
  override query: Client['query'] = (...args: unknown[]): never => {
    const [first, second] = args;
    if (isUnnamedStatement(first) && Array.isArray(second) && second.length > 0) {
      const name = nameOf(first.text);
      if (name !== undefined) args[0] = { ...first, name };
    }
    return Reflect.apply(super.query, this, args) as never;
  };
}

function isUnnamedStatement(value: unknown): value is { readonly text: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'text' in value &&
    typeof value.text === 'string' &&
    !('name' in value && value.name !== undefined)
  );
}

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= MAX_STATEMENTS) return known;
  const name = `s${names.size}`;
  names.set(text, name);
  return name;
}
