import { findKind } from './kinds/index';

/** What `Kind.tally` says of an answer that may be anything; nothing where it does not fit the item. */
export function tallyAnswer(
  { kind, key }: { readonly kind: string; readonly key: unknown },
  answer: unknown,
): readonly string[] {
  const { tally, parseAnswer } = findKind(kind);
  try {
    return tally(key, parseAnswer(answer));
  } catch {
    return [];
  }
}
