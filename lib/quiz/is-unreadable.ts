import { parseNumber } from './parse-number';
import { parseShape } from './parse-shape';
import type { QuizAnswer, ShownItem } from './shown';

/** Whether an answer is one that the marking will not be able to read, as far as the browser can tell: numbers and shapes. */
export function isUnreadable({ kind, body }: ShownItem, answer: QuizAnswer | null): boolean {
  if (answer === null || !('text' in answer)) return false;
  if (kind === 'numeric') return parseNumber(answer.text, body.units) === undefined;
  return kind === 'tensor-shape' && 'problem' in parseShape(answer.text, body.names);
}
