import { describe, expect, it } from 'vitest';
import { SHOW_LIMITS, type ShowItem } from '@/lib/sandbox/browser/show-item';
import { createShow } from '@/lib/sandbox/browser/worker/show';

function draw(use: (show: ReturnType<typeof createShow>['show']) => void): ShowItem[] {
  const sent: ShowItem[] = [];
  const { show, flush } = createShow((item) => sent.push(item));
  use(show);
  flush();
  return sent;
}

describe('show.line', () => {
  it('keeps the peak of a long series when it is thinned', () => {
    const values = Array.from({ length: 50_000 }, (_, index) => (index === 31_417 ? 9 : 0));

    const [item] = draw((show) => show.line(values));

    const series = item?.kind === 'line' ? item.series[0] : undefined;
    expect(series?.y.length).toBe(SHOW_LIMITS.points);
    expect(Math.max(...(series?.y ?? []))).toBe(9);
    expect(series?.x[series.y.indexOf(9)]).toBe(31_417);
  });

  it('names several series', () => {
    const [item] = draw((show) => show.line({ train: [1], validation: [2] }, { title: 'Loss' }));

    expect(item).toMatchObject({ title: 'Loss', series: [{ name: 'train' }, { name: 'validation' }] });
  });

  it('says what it expected', () => {
    expect(() => draw((show) => show.line(7))).toThrow(TypeError);
  });
});

describe('show.image', () => {
  it('reads nested arrays row by row', () => {
    const [item] = draw((show) =>
      show.image([
        [0, 1, 2],
        [3, 4, 5],
      ]),
    );

    expect(item).toMatchObject({ width: 3, height: 2, channels: 1, min: 0, max: 5 });
  });

  it.each([
    ['ragged rows', [[1, 2], [3]]],
    ['four channels', [[[1, 2, 3, 4]]]],
    ['a picture too large to draw', new Array(1).fill(new Array(SHOW_LIMITS.imageEdge + 1).fill(0))],
  ])('refuses %s', (_what, pixels) => {
    expect(() => draw((show) => show.image(pixels))).toThrow(TypeError);
  });
});

describe('show.table', () => {
  it('takes records by their names', () => {
    const [item] = draw((show) =>
      show.table([
        { epoch: 1, loss: 0.5 },
        { epoch: 2, loss: 0.25 },
      ]),
    );

    expect(item).toMatchObject({
      columns: ['epoch', 'loss'],
      rows: [
        [1, 0.5],
        [2, 0.25],
      ],
      totalRows: 2,
    });
  });

  it('cuts rows and says how many there were', () => {
    const [item] = draw((show) => show.table(Array.from({ length: 500 }, (_, row) => [row])));

    expect(item).toMatchObject({ totalRows: 500 });
    expect(item?.kind === 'table' && item.rows.length).toBe(SHOW_LIMITS.rows);
  });
});

describe('many pictures', () => {
  it('stops at the limit and says so once', () => {
    const items = draw((show) => {
      for (let index = 0; index < 100; index += 1) show.image([[index]], { title: `picture ${index}` });
    });

    expect(new Set(items.map((item) => item.key)).size).toBe(SHOW_LIMITS.items + 1);
    expect(items.filter((item) => item.kind === 'too-many').length).toBeGreaterThan(0);
  });

  it('sends a curve redrawn a million times only now and then', () => {
    const items = draw((show) => {
      for (let index = 0; index < 20_000; index += 1) show.line([index]);
    });

    expect(items.length).toBeLessThan(200);
    const last = items.at(-1);
    expect(last?.kind === 'line' && last.series[0]?.y[0]).toBe(19_999);
  });
});
