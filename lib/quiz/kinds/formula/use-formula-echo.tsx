import { useEffect, useEffectEvent, useState } from 'react';
import type { FormulaEcho } from '../../shown';
import type { KindViewProps } from '../view-props';
import type { FormulaAnswer, ShownFormula } from './kind';

export type EchoState =
  | { readonly is: 'empty' | 'hangul' | 'waiting' | 'offline' }
  | { readonly is: 'understood'; readonly html: string }
  | { readonly is: 'problem'; readonly problem: string; readonly at: string };

/** A pause of typing after which the server is asked, in ms. */
const PAUSE_MS = 300;
/** Typed with the Korean layout: the letters would only be called unknown symbols. */
const HANGUL = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/;

/** How the server understands what stands in the field, asked anew after each pause of typing. */
export function useFormulaEcho(
  answer: FormulaAnswer | null,
  echo: KindViewProps<ShownFormula, FormulaAnswer>['echo'],
): EchoState {
  const { text, syntax } = answer ?? { text: '', syntax: 'plain' as const };
  const key = `${syntax} ${text}`;
  const [known, setKnown] = useState<{ readonly key: string; readonly echo: FormulaEcho | null }>();
  const isAsked = text !== '' && !HANGUL.test(text);
  const ask = useEffectEvent((signal: AbortSignal) => echo({ text, syntax }, signal).catch(() => null));

  // The parser lives on the server; a request for every key would be ten times as many.
  useEffect(() => {
    if (!isAsked) return;
    const controller = new AbortController();
    const show = (answered: FormulaEcho | null) => {
      if (!controller.signal.aborted) setKnown({ key, echo: answered });
    };
    const timer = setTimeout(() => void ask(controller.signal).then(show), PAUSE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [key, isAsked]);

  if (text === '') return { is: 'empty' };
  if (!isAsked) return { is: 'hangul' };
  if (known?.key !== key) return { is: 'waiting' };
  if (known.echo === null) return { is: 'offline' };
  return 'html' in known.echo
    ? { is: 'understood', html: known.echo.html }
    : { is: 'problem', problem: known.echo.problem, at: known.echo.at };
}
