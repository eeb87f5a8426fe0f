import { describe, expect, test } from 'vitest';
import { renderInline, TexError } from '@/lib/exercise/render-inline';
import { renderStatement, StatementError } from '@/lib/authoring/render-statement';

describe('renderInline', () => {
  test.each([
    ['a < b & "c"', 'a &lt; b &amp; &quot;c&quot;'],
    ['use `x < 1`', 'use <code>x &lt; 1</code>'],
    ['**not** this', '<strong>not</strong> this'],
    ['**평균**입니다', '<strong>평균</strong>입니다'],
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['one\n\ntwo', '<p>one</p><p>two</p>'],
  ])('%s', (text, expected) => {
    expect(renderInline(text)).toBe(expected);
  });

  test('sets a formula for the eye and for screen readers', () => {
    const html = renderInline('so $\\eta < 1$');

    expect(html).toMatch(/^so <span class="katex">/);
    expect(html).toContain('<math');
    expect(html).toContain('aria-hidden="true"');
  });

  test('refuses a formula that cannot be set', () => {
    expect(() => renderInline('$\\frac{1}$')).toThrow(TexError);
  });
});

describe('renderStatement', () => {
  test('keeps headings, tables, code and formulas, and counts them', async () => {
    const { html, outline } = await renderStatement(
      '## 입력과 출력\n\n| a | b |\n|---|---|\n| 1 | $x$ |\n\n$$\ny\n$$\n\n```ts\nconst a = 1;\n```\n\n## 입력과 출력\n',
    );

    expect(outline.headings.map(({ id }) => id)).toEqual([
      'statement-입력과-출력',
      'statement-입력과-출력--2',
    ]);
    expect(outline).toMatchObject({ codeBlocks: 1, displayFormulas: 1, tables: 1, figures: 0 });
    expect(html).toContain('<td>1</td>');
    expect(html).toContain('<span class="tok-keyword">const</span>');
    expect(html).toContain('katex-display');
  });

  test('writes drawings as SVG knows them', async () => {
    const { html, outline } = await renderStatement(
      '<Figure caption="곡선">\n<svg viewBox="0 0 4 4"><path strokeWidth="2" textAnchor="end" d="M0 0" /></svg>\n</Figure>',
    );

    expect(html).toContain('<svg viewBox="0 0 4 4"><path stroke-width="2" text-anchor="end" d="M0 0">');
    expect(html).toContain('<figcaption>곡선</figcaption>');
    expect(outline.figures).toBe(1);
  });

  test.each([
    ["import x from 'y'", 'imports and exports'],
    ['export const a = 1', 'imports and exports'],
    ['line one\n\nreturns {w0, w1}', 'line 3: {w0, w1} is code in MDX'],
    ['<script>alert(1)</script>', '<script> is not allowed'],
    ['<iframe src="https://example.com" />', '<iframe> is not allowed'],
    ['<Note x={1 + 1}>a</Note>', 'attributes are plain strings'],
    ['<Note {...props}>a</Note>', 'attributes are plain strings'],
    ['[a](javascript:alert(1))', 'a link leads to https://'],
    ['[a](//elsewhere.example)', 'a link leads to https://'],
    ['$\\frac{1}$', '\\frac{1}'],
    ['**평균(mean)**이 아닙니다', '** is not closed'],
  ])('refuses %s', async (source, message) => {
    await expect(renderStatement(source)).rejects.toThrow(StatementError);
    await expect(renderStatement(source)).rejects.toThrow(message);
  });

  test('drops handlers of events', async () => {
    const { html } = await renderStatement('<svg onload="alert(1)" onClick="x()" />');

    expect(html).toBe('<svg></svg>');
  });
});
