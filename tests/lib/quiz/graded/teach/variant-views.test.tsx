/** What an instructor reads of an item whose numbers are drawn: each variant by itself. */
import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import analysisMessages from '@/lib/i18n/messages/en/analysis.json';
import quiz from '@/lib/i18n/messages/en/quiz.json';
import teachQuiz from '@/lib/i18n/messages/en/teachQuiz.json';
import type { ItemAnalysis } from '@/lib/quiz/analysis/analyze-items';
import {
  ChangeFields,
  NO_CHOICE,
} from '@/app/[locale]/(teach)/teach/[course]/quizzes/[quizId]/_components/change-fields';
import { VariantTable } from '@/app/[locale]/(teach)/teach/[course]/quizzes/[quizId]/items/_components/variant-table';
import { compileSample } from '../../items';

// Of Next's router, which is there only in a running application.
vi.mock('@/app/_components/navigation', () => ({ Link: 'a' }));

const render = (node: React.ReactNode) =>
  renderToStaticMarkup(
    <NextIntlClientProvider
      locale="en"
      timeZone="UTC"
      messages={{ analysis: analysisMessages, quiz, teachQuiz }}
    >
      {node}
    </NextIntlClientProvider>,
  );
const toText = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

const answers = [{ answer: '{"text":"12.5"}', words: '12.5', status: 'wrong', count: 3 }];
const variants = [0, 4].map((index) => ({
  variant: { index, shown: `digest ${index}` },
  promptHtml: `PROMPT-${index}`,
  answers,
}));
const item = { isVaried: true, isLeftOut: false, variants };
const noChange = () => undefined;

it('answers to be accepted stand under the prompt that they were given to, and one alone is chosen', () => {
  const choice = { ...NO_CHOICE, answer: '{"text":"12.5"}', variant: { index: 4, shown: 'digest 4' } };

  const html = render(<ChangeFields item={item} choice={choice} onChange={noChange} />);

  expect(toText(html)).toMatch(
    /Variant 1 PROMPT-0 12\.5 3 times · wrong Variant 5 PROMPT-4 12\.5 3 times · wrong/,
  );
  const accepted = [...html.matchAll(/<input[^>]*name="accepted"[^>]*>/g)].map(([input]) =>
    input.includes('checked'),
  );
  expect(accepted).toEqual([false, true]);
  expect(toText(html)).toContain(teachQuiz.corrections.forAllVariants);
});

it('an item that asks everybody the same has its answers without a choice of variants', () => {
  const same = { isVaried: false, isLeftOut: false, variants: variants.slice(0, 1) };

  const text = toText(render(<ChangeFields item={same} choice={NO_CHOICE} onChange={noChange} />));

  expect(text).toContain('12.5');
  expect(text).not.toContain('Variant');
});

it('a variant that stands out says what it asked, what was right and what was answered wrong', () => {
  const facility = { value: 0.5, low: 0.1, high: 0.9, n: 8 };
  const analysis: ItemAnalysis = {
    ...{
      itemId: 'numeric',
      kind: 'numeric',
      facility,
      choices: [],
      unanswered: 0,
      flags: ['uneven_variants'],
    },
    variants: [
      { variantIndex: 2, facility, pValue: 0.001, differs: 'harder', wrong: [{ tally: '7', count: 3 }] },
      { variantIndex: 3, facility, pValue: 0.5, differs: undefined, wrong: [] },
    ],
  };
  const asked = [2, 3].map((variantIndex) => ({
    variantIndex,
    prompt: { ko: '', en: `ASKED-${variantIndex}` },
    right: { ko: '', en: `RIGHT-${variantIndex}` },
  }));

  const html = render(
    <VariantTable analysis={analysis} item={compileSample('numeric')} asked={asked} locale="en" />,
  );

  const [, second = '', third = ''] = html.split('scope="row"');
  expect(toText(second)).toMatch(/ASKED-2 Right RIGHT-2 Frequent wrong answers 7 \(3 students\)/);
  expect(second).toContain('<details open=""');
  expect(toText(third)).toContain('ASKED-3 Right RIGHT-3');
  expect(toText(third)).not.toContain('ASKED-2');
  expect(third).not.toContain('<details open=""');
});
