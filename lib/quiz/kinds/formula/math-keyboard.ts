import type { VirtualKeyboardKeycap, VirtualKeyboardLayout } from 'mathlive';
import { toPlainText } from '../plain-text';
import type { ShownFormula } from './kind';

type Keycap = Partial<VirtualKeyboardKeycap> | string;

/** Keys in a row: at 390 px each is then 35 px wide and, with the gap, hit within 39. */
const ROW = 10;

export type KeyName =
  | 'fraction'
  | 'power'
  | 'subscript'
  | 'root'
  | 'sum'
  | 'exp'
  | 'ln'
  | 'log'
  | 'times'
  | 'minus'
  | 'plus'
  | 'left'
  | 'right'
  | 'delete'
  | 'hide'
  | 'layout';

/** The item's own symbols first, then digits and what formulas of this course are made of. */
export function createLayout(
  legend: ShownFormula['legend'],
  say: (name: KeyName) => string,
): VirtualKeyboardLayout {
  const key = (name: KeyName, cap: Partial<VirtualKeyboardKeycap>): Keycap => ({
    ...cap,
    tooltip: say(name),
  });
  const own = legend.map(({ tex, means }): Keycap => ({
    latex: tex,
    tooltip: (means === undefined ? undefined : toPlainText(means)) ?? tex,
    class: 'own',
  }));
  return {
    label: 'Σ 𝑥',
    tooltip: say('layout'),
    displayEditToolbar: false,
    rows: [
      ...Array.from({ length: Math.ceil(own.length / ROW) }, (_, row) =>
        own.slice(row * ROW, (row + 1) * ROW),
      ),
      [
        '7',
        '8',
        '9',
        key('fraction', { latex: '\\frac{#@}{#?}', class: 'small' }),
        key('power', { latex: '#@^{#?}', class: 'small' }),
        key('subscript', { latex: '#@_{#?}', class: 'small' }),
        key('root', { latex: '\\sqrt{#0}', class: 'small' }),
        key('sum', { latex: '\\sum_{#?}^{#?}', label: 'Σ' }),
        '(',
        ')',
      ],
      [
        '4',
        '5',
        '6',
        key('plus', { latex: '+' }),
        key('minus', { latex: '-' }),
        key('times', { latex: '\\cdot' }),
        key('exp', { insert: '\\exp\\left(#0\\right)', label: 'exp', class: 'small' }),
        key('ln', { insert: '\\ln\\left(#0\\right)', label: 'ln', class: 'small' }),
        key('log', { insert: '\\log\\left(#0\\right)', label: 'log', class: 'small' }),
        '=',
      ],
      [
        '1',
        '2',
        '3',
        '0',
        '.',
        ',',
        key('left', { label: '[left]' }),
        key('right', { label: '[right]' }),
        key('delete', { label: '[backspace]' }),
        key('hide', { label: '[hide-keyboard]' }),
      ],
    ],
  };
}
