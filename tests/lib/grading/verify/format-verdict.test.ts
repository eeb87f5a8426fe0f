import { describe, expect, it } from 'vitest';
import type { GradingResult } from '@/lib/grading/grading-engine';
import { formatGrading } from '@/lib/grading/verify/format-verdict';
import { makeExercise } from '../exercises';

const exercise = makeExercise({
  messages: { far: { ko: '{distance}만큼 멉니다.', en: 'Off by {distance}.' } },
});
const base = { visible: false, passed: false, points: 0, maxPoints: 4 };

const grading: GradingResult = {
  verdict: {
    status: 'failed',
    score: 6,
    maxScore: 10,
    cases: [
      { ...base, id: 'example', visible: true, passed: true, maxPoints: 0, message: null },
      { ...base, id: 'one', message: { key: 'wrong_value', params: { output: 'shifted', error: '0.3' } } },
      { ...base, id: 'many', message: { key: 'exercise.far', params: { distance: 3 } } },
      { ...base, id: 'check', message: { key: 'exercise.gone' } },
    ],
    misconception: 'minus',
    message: null,
    backend: 'wasm',
    device: 'cpu (wasm simd)',
    seed: 'abc',
    durationMs: 12.3,
    exerciseVersion: 1,
  },
  console: [{ level: 'log', text: 'printed \u001b[2Jtext' }],
  consoleTruncated: true,
  internal: {},
};

describe('formatGrading', () => {
  it('tells everything a verdict holds, in English', () => {
    const lines = formatGrading(grading, { exercise, locale: 'en' }).split('\n');

    expect(lines[0]).toBe('scale-and-shift: Not passed · 6 of 10 points');
    expect(lines).toContain('  ✓ visible · example');
    expect(lines).toContain('  ✗ hidden · one (0/4)');
    expect(lines).toContain('      Output shifted differs. The largest error is about 0.3.');
    expect(lines).toContain('      Off by 3.');
    expect(lines).toContain('      exercise.gone');
    expect(lines).toContain('This looks like a known mistake (minus):');
    expect(lines).toContain('  printed \uFFFD[2Jtext');
    expect(lines.at(-1)).toBe('Verified on cpu (wasm simd) in 12 ms, seed abc');
  });

  it('tells it in Korean', () => {
    const text = formatGrading(grading, { exercise, locale: 'ko' });

    expect(text).toContain('scale-and-shift: 미통과 · 6/10점');
    expect(text).toContain('반환값 shifted: 값이 다릅니다. 가장 큰 오차는 약 0.3입니다.');
    expect(text).toContain('3만큼 멉니다.');
  });
});
