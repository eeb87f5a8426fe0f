import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import type { ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import { VerdictView } from '@/app/_components/workspace/verdict/verdict-view';
import verdictTexts from '@/lib/i18n/messages/en/verdict.json';
import workspace from '@/lib/i18n/messages/en/workspace.json';
import { makeVerdict } from '@/tests/factories/grading';

// Of Next's router, which is there only in a running application.
vi.mock('@/app/_components/navigation', () => ({
  Link: ({ href, children }: { href: string; children: ReactNode }) => <a href={href}>{children}</a>,
}));

function show(practice: readonly string[]): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={{ workspace, verdict: verdictTexts }}>
      <VerdictView
        verdict={makeVerdict({ status: 'failed' })}
        exercise={{ visible: [], graded: [], messages: {} }}
        feedbackHtml="<p>axis</p>"
        practice={practice}
      />
    </NextIntlClientProvider>,
  );
}

test('a verdict leads to the items about its mistake', () => {
  expect(show(['about-axis', 'about-shape'])).toContain(
    '<a href="/study/session?scope=items:about-axis,about-shape">Practise this: 2 items</a>',
  );
  expect(show([])).not.toContain('Practise');
});
