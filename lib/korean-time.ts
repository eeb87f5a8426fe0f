const KOREA_MS = 9 * 3_600_000;

/** An instant as clocks in Korea show it, to the second and without its zone: '2026-11-30T06:23:02'. */
export function toKoreanTime(instant: Date): string {
  return new Date(instant.getTime() + KOREA_MS).toISOString().slice(0, 19);
}
