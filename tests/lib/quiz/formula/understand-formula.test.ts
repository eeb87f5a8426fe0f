import { describe, expect, it } from 'vitest';
import { echoFormula } from '@/lib/quiz/present';
import { compileSample } from '../items';

const variant = compileSample('formula').variants[0]!;
const echo = (text: string, key: unknown = variant.key) =>
  echoFormula({ variant: { ...variant, key } }, { text, syntax: 'plain' });

describe('the echo of a formula', () => {
  it('names a function that the item does not allow, inside others as well', () => {
    expect(echo('1 - sigmoid(-z)')).toEqual({ problem: 'notAllowed', at: 'sigmoid' });
    expect(echo('tanh(z)')).toHaveProperty('html');
  });

  it('says of what has no value anywhere that it cannot be decided', () => {
    expect(echo('0/0')).toEqual({ problem: 'noValue', at: '' });
    expect(echo('ln(-1 - z^2)')).toEqual({ problem: 'noValue', at: '' });
  });

  it('is of one form for right and wrong answers, and needs no more of the key than what is not allowed', () => {
    const { avoid } = Object(variant.key);
    for (const text of ['1/(1+exp(-z))', '1/(1+exp(z))', 'z'])
      expect([Object.keys(echo(text)), echo(text)]).toEqual([['html'], echo(text, { avoid })]);
    expect(echo('sigmoid(z)', { avoid: undefined })).toHaveProperty('html');
    expect(echo('sigmoid(z)', null)).toHaveProperty('html');
  });
});
