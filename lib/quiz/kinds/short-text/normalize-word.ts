import { disassemble } from 'es-hangul';

/**
 * A term as it is compared: full-width and compatibility forms unified, lower case, without spaces, hyphens, quotes and
 * punctuation. 'Over-Fitting ' → 'overfitting', '과대 적합' → '과대적합', 'L₂ 정칙화' → 'l2정칙화'.
 */
export function normalizeWord(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}+#]/gu, '');
}

export function isHangul(text: string): boolean {
  return /\p{Script=Hangul}/u.test(text);
}

/** Letters to insert, delete, replace or swap (optimal string alignment); Korean counted by syllable, one wrong jamo as one. */
export function editDistance(a: string, b: string): number {
  const [left, right] = [toLetters(a), toLetters(b)];
  let before: number[] = [];
  let row = right.map((_, index) => index);
  row.push(right.length);
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const same = left[i - 1] === right[j - 1];
      const swapped = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
      );
    }
    before = row;
    row = next;
  }
  return row[right.length] ?? 0;
}

/** Jamo for Korean, so that 적함 is one letter from 적합 and not a whole syllable. */
function toLetters(word: string): string[] {
  return isHangul(word) ? [...disassemble(word)] : [...word];
}
