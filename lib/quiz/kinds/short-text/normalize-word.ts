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

/** Endings by which a term stands in a Korean sentence: '과대적합을', '과대적합이라고 한다', 'dropout이다'. Longest first. */
const PARTICLES = [
  '이라고합니다',
  '라고합니다',
  '이라고한다',
  '라고한다',
  '이라고해요',
  '라고해요',
  '이라고',
  '라고',
  '입니다',
  '이에요',
  '예요',
  '이다',
  '이며',
  '에서',
  '으로',
  '에게',
  '부터',
  '까지',
  '처럼',
  '은',
  '는',
  '이',
  '가',
  '을',
  '를',
  '의',
  '에',
  '로',
  '와',
  '과',
  '도',
  '만',
  '요',
];

/** The word without one particle at its end; itself where nothing of two letters would remain. */
export function stripParticle(word: string): string {
  const particle = PARTICLES.find((ending) => word.endsWith(ending));
  if (particle === undefined) return word;
  const stem = word.slice(0, -particle.length);
  return [...stem].length >= 2 ? stem : word;
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
