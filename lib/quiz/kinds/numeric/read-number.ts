import { formatNumber, parseNumber } from '../../parse-number';
import type { Reading } from '../reading-line';

/** How a typed number will be read; undefined for plain digits, which say it themselves. */
export function readNumber(text: string, units: readonly string[]): Reading | undefined {
  const value = parseNumber(text, units);
  if (value === undefined) return { is: 'problem', message: 'number' };
  return /^\s*[-−]?\d*\.?\d*\s*$/.test(text) ? undefined : { is: 'understood', as: formatNumber(value) };
}
