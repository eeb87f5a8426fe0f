import type { ItemBase, Kind, KindParts, Variant } from './types';

/** Closes a kind over its types: what goes in is parsed, so that data from a file or a request cannot surprise it. */
export function defineKind<Definition extends ItemBase, View, Key, Answer, Shown>(
  parts: KindParts<Definition, View, Key, Answer, Shown>,
  isDefinition: (item: ItemBase) => item is Definition,
): Kind {
  const definitionOf = (item: ItemBase): Definition => {
    if (isDefinition(item)) return item;
    throw new Error(`${item.id} is not of kind ${parts.kind}.`);
  };
  const parse = ({ prompt, explanation, view, key }: Variant): Variant<View, Key> => ({
    prompt,
    explanation,
    view: parts.view.parse(view),
    key: parts.key.parse(key),
  });
  return {
    kind: parts.kind,
    compile: (definition, random) => parts.compile(definitionOf(definition), random),
    show: (view, context) => parts.show(parts.view.parse(view), context),
    mark: (key, answer) => parts.mark(parts.key.parse(key), parts.answer.parse(answer)),
    reveal: (variant) => parts.reveal(parse(variant)),
    check: (definition, variants) => parts.check(definitionOf(definition), variants.map(parse)),
    solve: (key) => parts.solve(parts.key.parse(key)),
    tally: (key, answer) => parts.tally(parts.key.parse(key), parts.answer.parse(answer)),
    parseAnswer: (answer) => parts.answer.parse(answer),
  };
}
