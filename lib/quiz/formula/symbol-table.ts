/** Declared symbols, with their hats, indices and layers, and the names that stand for them while a formula is parsed. */
import { isFamily, isIndex, type FunctionName, type Notation } from './symbols';

export interface Occurrence {
  readonly tex: string;
  readonly at: readonly (string | number)[];
}

/** A base with its scripts, already prepared; `sub` and `sup` as they were written, for lookup. */
export interface Atom {
  readonly base: string;
  readonly sub: string;
  readonly sup: string;
}

/** What stands for what in one formula. */
export interface SymbolTable {
  readonly occurrences: Map<string, Occurrence>;
  readonly functions: Map<string, FunctionName>;
  /** Whether this is the bare name of a family. */
  isFamily(base: string): boolean;
  /** The name for an atom, or undefined where it is no declared symbol; `left`: the scripts that remain. */
  find(atom: Atom): { readonly name: string; readonly sup: string } | undefined;
}

/**
 * The table of a notation. `spell` gives a declared symbol's TeX as the reader of formulas spells it.
 */
export function createSymbolTable(
  { symbols, functions: declared }: Notation,
  spell: (tex: string) => string,
): SymbolTable {
  const occurrences = new Map<string, Occurrence>();
  const functions = new Map<string, FunctionName>();
  const names = new Map<string, string>();
  const scalars = new Map<string, string>();
  const families = new Map<string, { readonly tex: string; readonly count: number }>();
  const indices = symbols.filter(isIndex).map(({ tex }) => tex);
  for (const symbol of symbols) {
    if (isIndex(symbol)) continue;
    for (const tex of [symbol.tex, ...(symbol.also ?? [])]) {
      const spelled = spell(tex);
      if (isFamily(symbol)) families.set(spelled, { tex: symbol.tex, count: symbol.over.length });
      else scalars.set(spelled, symbol.tex);
    }
  }
  for (const [tex, name] of Object.entries(declared)) {
    const letters = `${name}fn`;
    functions.set(letters, name);
    names.set(spell(tex), letters);
  }
  const nameOf = (occurrence: Occurrence) => {
    const key = JSON.stringify(occurrence);
    const known = names.get(key);
    if (known !== undefined) return known;
    const name = `q${letters(occurrences.size)}`;
    names.set(key, name);
    occurrences.set(name, occurrence);
    return name;
  };
  return {
    occurrences,
    functions,
    isFamily: (base) => families.has(base),
    find({ base, sub, sup }) {
      const withSub = sub === '' ? base : `${base}_{${sub}}`;
      const whole = scalars.get(sup === '' ? withSub : `${withSub}^{${sup}}`);
      if (whole !== undefined) return { name: nameOf({ tex: whole, at: [] }), sup: '' };
      const scalar = scalars.get(withSub);
      if (scalar !== undefined) return { name: nameOf({ tex: scalar, at: [] }), sup };
      // With its layer first: w^{(1)}_{ij} is no square of w_{ij}, even where the layer may be left out.
      const layered = sup === '' ? undefined : families.get(`${base}^{${sup}}`);
      const family = layered ?? families.get(base);
      if (family !== undefined) {
        const at = readIndices(sub, layered === undefined ? sup : '', { count: family.count, indices });
        if (at !== undefined) return { name: nameOf({ tex: family.tex, at: at.at }), sup: at.sup };
      }
      const named = names.get(withSub);
      return named === undefined ? undefined : { name: named, sup };
    },
  };
}

/** 'i', 'ik', 'i,k', '1', or i with a superscript k that is an index. */
function readIndices(
  sub: string,
  sup: string,
  { count, indices }: { readonly count: number; readonly indices: readonly string[] },
): { at: (string | number)[]; sup: string } | undefined {
  const subs = sub.replaceAll(/[,\s]/g, '').match(/\d+|[A-Za-z]/g) ?? [];
  const isPlain = /^[A-Za-z0-9,\s]*$/.test(sub);
  if (!isPlain) return undefined;
  const toIndex = (text: string) => (/^\d+$/.test(text) ? Number(text) : text);
  // '12' may be two indices of a family over two.
  const split =
    subs.length === 1 && count === 2 && /^\d\d$/.test(subs[0] ?? '') ? [...(subs[0] ?? '')] : subs;
  if (split.length === count) return { at: split.map(toIndex), sup };
  if (split.length + 1 === count && (indices.includes(sup) || /^[A-Za-z]$/.test(sup)))
    return { at: [...split, sup].map(toIndex), sup: '' };
  return undefined;
}

function letters(count: number): string {
  const letter = String.fromCharCode(97 + (count % 26));
  return count < 26 ? letter : letters(Math.floor(count / 26) - 1) + letter;
}
