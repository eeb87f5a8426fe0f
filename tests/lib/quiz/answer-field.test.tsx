import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import ko from '@/lib/i18n/messages/ko/quiz.json';
import { NumericView } from '@/lib/quiz/kinds/numeric/view';
import { TensorShapeView } from '@/lib/quiz/kinds/tensor-shape/view';

const props = { onChange: () => {}, disabled: false, promptId: 'prompt', echo: () => Promise.resolve(null) };

const render = (view: React.ReactNode) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="ko" timeZone="UTC" messages={{ quiz: ko }}>
      {view}
    </NextIntlClientProvider>,
  );
const numeric = (text: string, disabled = false) => (
  <NumericView {...props} disabled={disabled} body={{ units: [], rtol: 0, atol: 0 }} answer={{ text }} />
);
/** What the field's status says. */
const said = (html: string) => /role="status"[^>]*>(.*?)<\/div>/.exec(html)?.[1]?.replaceAll(/<[^>]*>/g, '');

describe('the field of a number or a shape', () => {
  it('says how it is read, in a status that describes the field', () => {
    const html = render(numeric('1 1/2'));
    const [, id] = /<div id="([^"]*)" role="status"/.exec(html) ?? [];

    expect(said(html)).toBe(`${ko.reading.understood} 1.5`);
    expect(/aria-describedby="([^"]*)"/.exec(html)?.[1]?.split(' ')).toContain(id);
  });

  it('says nothing of plain digits, nor after the answer', () => {
    expect(said(render(numeric('0.25')))).toBe('');
    expect(render(numeric('1 1/2', true))).not.toContain('role="status"');
  });

  it('says what cannot be read', () => {
    const shape = (names: string[]) =>
      said(render(<TensorShapeView {...props} body={{ names }} answer={{ text: 'r, 3' }} />));

    expect(said(render(numeric('zwei')))).toBe(ko.reading.number);
    expect(shape(['m', 'q'])).toMatch(/: r\. .*m, q/);
    expect(shape([])).toMatch(/: r\. [^:]+$/);
    expect(shape([])).not.toContain('m, q');
  });
});
