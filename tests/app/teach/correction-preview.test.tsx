/** The preview of a correction, or of taking one back: how long it holds, and where the focus and the words go. */
import { NextIntlClientProvider } from 'next-intl';
import { useState, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  DoneStatus,
  isFocusLost,
} from '@/app/[locale]/(teach)/teach/[course]/quizzes/[quizId]/_components/done-status';
import { EffectView } from '@/app/[locale]/(teach)/teach/[course]/quizzes/[quizId]/_components/effect-view';
import { RevokeButton } from '@/app/[locale]/(teach)/teach/[course]/quizzes/[quizId]/_components/revoke-button';
import { usePreview } from '@/app/[locale]/(teach)/teach/[course]/quizzes/[quizId]/_components/use-preview';
import teachQuiz from '@/lib/i18n/messages/en/teachQuiz.json';

const action = vi.hoisted(() => ({ isBusy: false }));
vi.mock('@/app/[locale]/(teach)/teach/[course]/quizzes/_components/use-action', () => ({
  useAction: () => ({ fault: undefined, isBusy: action.isBusy, run: () => Promise.resolve(undefined) }),
}));
// Of Next's router and its actions, which are there only in a running application.
vi.mock('@/app/_components/navigation', () => ({ useRouter: () => ({}) }));
vi.mock('@/app/[locale]/(teach)/teach/[course]/quizzes/correction-actions', () => ({}));

const REVOCATION = { quizId: 'quiz', correctionId: 'one', itemId: 'single', revision: 1 };
const EFFECT = { students: 3, changes: [], passedOver: 0, waiting: { before: 0, after: 0 } };

const render = (node: ReactNode) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={{ teachQuiz }}>
      {node}
    </NextIntlClientProvider>,
  );

beforeEach(() => {
  action.isBusy = false;
});

describe('what was previewed', () => {
  /** Whether there is an effect, by what the preview depends on in each render and what happens in it. */
  function watch(
    steps: readonly (readonly [basis: string, happens?: 'arrives' | 'arrives late' | 'hides'])[],
  ) {
    const seen: boolean[] = [];
    let asked: ReturnType<typeof usePreview>['show'] | undefined;
    function Probe() {
      const [step, setStep] = useState(0);
      const [basis, happens] = steps[step] ?? [''];
      const { effect, show, hide } = usePreview(basis);
      asked ??= show;
      if (step < steps.length) {
        seen.push(effect !== undefined);
        if (happens === 'arrives') show(EFFECT);
        if (happens === 'arrives late') asked(EFFECT);
        if (happens === 'hides') hide();
        setStep(step + 1);
      }
      return null;
    }
    render(<Probe />);
    return seen;
  }

  it('is shown until it is put away', () => {
    expect(watch([['1', 'arrives'], ['1', 'hides'], ['1']])).toEqual([false, true, false]);
  });

  it('is shown no more once another correction was made or taken back', () => {
    expect(watch([['1', 'arrives'], ['1'], ['2']])).toEqual([false, true, false]);
  });

  it('is not shown where that happened while it was on its way', () => {
    expect(watch([['1'], ['2', 'arrives late'], ['2']])).toEqual([false, false, false]);
  });
});

it('an effect can take the focus, and its sentence is read out with its name', () => {
  const html = render(<EffectView effect={EFFECT} />);

  const [, id] = /<section[^>]* tabindex="-1"[^>]* aria-describedby="([^"]+)"/.exec(html) ?? [];
  expect(id).toBeDefined();
  expect(html).toContain(`<p id="${id}">`);
  expect(html).not.toContain('role="status"');
});

it('the button that has asked for a preview keeps the focus while that is loading', () => {
  const button = <RevokeButton {...REVOCATION} isRevoked={false} />;
  expect(render(button)).not.toMatch(/disabled/);

  action.isBusy = true;

  const html = render(button);
  expect(html).toContain('aria-disabled="true"');
  expect(html).not.toMatch(/ disabled/);
});

describe('that a correction was made or taken back', () => {
  it('is said in a live region that was there before, and that can take the focus', () => {
    const before = render(<DoneStatus words={undefined} />);
    const after = render(<DoneStatus words="WORDS" />);

    expect(before).toMatch(/^<div role="status" tabindex="-1"[^>]*><\/div>$/);
    expect(after).toMatch(/^<div role="status" tabindex="-1"[^>]*>.*WORDS/);
    // One region, not one in another, which would be read twice.
    expect(after.match(/role=/g)).toHaveLength(1);
  });

  it('takes the focus only where that was lost', () => {
    const body = {} as HTMLElement;

    expect(isFocusLost({ activeElement: body, body })).toBe(true);
    expect(isFocusLost({ activeElement: null, body })).toBe(true);
    expect(isFocusLost({ activeElement: {} as Element, body })).toBe(false);
  });

  it('has its region beside the button that takes it back, and nothing where it was so before', () => {
    expect(render(<RevokeButton {...REVOCATION} isRevoked={false} />)).toContain('role="status"');
    expect(render(<RevokeButton {...REVOCATION} isRevoked />)).toBe('');
  });
});
