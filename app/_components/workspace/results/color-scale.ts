/** Points of cividis (Nuñez, Anderton, Renslow 2018): even in lightness and told apart with any color vision. */
const CIVIDIS: readonly (readonly [number, number, number])[] = [
  [0, 34, 78],
  [31, 55, 108],
  [77, 77, 109],
  [110, 101, 112],
  [144, 126, 111],
  [182, 152, 97],
  [221, 181, 75],
  [254, 232, 56],
];

/** The color of a fraction in [0, 1]; gray where it is no number. */
export function colorAt(fraction: number): readonly [number, number, number] {
  if (!Number.isFinite(fraction)) return [128, 128, 128];
  const place = Math.min(1, Math.max(0, fraction)) * (CIVIDIS.length - 1);
  const low = CIVIDIS[Math.floor(place)] ?? [0, 0, 0];
  const high = CIVIDIS[Math.ceil(place)] ?? low;
  const mix = (channel: 0 | 1 | 2) => Math.round(low[channel] + (high[channel] - low[channel]) * (place % 1));
  return [mix(0), mix(1), mix(2)];
}
