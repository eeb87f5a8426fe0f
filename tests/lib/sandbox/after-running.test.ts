import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { afterRunning } from '@/lib/sandbox/server/host/after-running';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('afterRunning', () => {
  test('ends when the time is over, and once', () => {
    const end = vi.fn();
    afterRunning(1_050, end);

    vi.advanceTimersByTime(1_045);
    expect(end).not.toHaveBeenCalled();

    vi.advanceTimersByTime(10_000);
    expect(end).toHaveBeenCalledOnce();
  });

  test('does not end when it is stopped', () => {
    const end = vi.fn();
    const stop = afterRunning(300, end);
    vi.advanceTimersByTime(250);

    stop();

    vi.advanceTimersByTime(10_000);
    expect(end).not.toHaveBeenCalled();
  });

  test('does not count time in which the machine stood still', () => {
    const end = vi.fn();
    const now = performance.now.bind(performance);
    let stoodStillMs = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => now() + stoodStillMs);
    afterRunning(5_000, end);
    vi.advanceTimersByTime(1_000);

    stoodStillMs = 60_000;

    vi.advanceTimersByTime(3_500);
    expect(end).not.toHaveBeenCalled();
    vi.advanceTimersByTime(500);
    expect(end).toHaveBeenCalledOnce();
  });
});
