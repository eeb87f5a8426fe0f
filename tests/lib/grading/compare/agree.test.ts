import { describe, expect, it } from 'vitest';
import { result } from '@/lib/exercise/define-exercise';
import { isAgreeing } from '@/lib/grading/compare/agree';
import { array, nested, number, object, other, tensor } from './claims';

const options = {
  type: result.object({ loss: result.number(), w: result.tensor('n') }),
  tolerance: { rtol: 1e-3, atol: 1e-5 },
};
const build = (loss: number, ...w: number[]) => object({ loss: number(loss), w: tensor([w.length], w) });

describe('isAgreeing', () => {
  it.each([
    ['the same values', build(1, 2, 3), build(1.0005, 2, 3)],
    ['the same values in another form', build(1, 2), object({ loss: tensor([], [1]), w: nested([1], [2]) })],
    ['the same NaN and infinities', build(NaN, Infinity, 3), build(NaN, Infinity, 3)],
    ['the same wrong shape', object({ loss: nested([2], [1, 2]) }), object({ loss: tensor([2], [1, 2]) })],
    ['the same output missing', object({ loss: number(1) }), object({ loss: number(1) })],
    ['the same wrong kind', object({ loss: other('string') }), object({ loss: other('string') })],
  ])('says yes to %s', (_, a, b) => {
    expect(isAgreeing(a, b, options)).toBe(true);
  });

  it.each([
    ['another value', build(1, 2, 3), build(1, 2, 3.1)],
    ['NaN elsewhere', build(1, NaN, 3), build(1, 3, NaN)],
    ['NaN against a number', build(NaN, 2), build(1, 2)],
    ['infinities of different sign', build(Infinity, 2), build(-Infinity, 2)],
    ['another length', build(1, 2), build(1, 2, 3)],
    ['an output that only one has', build(1, 2), object({ loss: number(1) })],
    ['numbers against strings', build(1, 2), object({ loss: number(1), w: array(other('string')) })],
  ])('says no to %s', (_, a, b) => {
    expect(isAgreeing(a, b, options)).toBe(false);
  });
});
