import { StateEffect, StateField, type EditorState, type Extension } from '@codemirror/state';
import { Decoration, EditorView, WidgetType, type DecorationSet } from '@codemirror/view';
import type { ErrorMark } from '../run/run-state';

const setMarks = StateEffect.define<readonly ErrorMark[]>();

/** The message under the line it is about. */
class ErrorText extends WidgetType {
  readonly text: string;

  constructor(text: string) {
    super();
    this.text = text;
  }

  override eq(other: ErrorText): boolean {
    return other.text === this.text;
  }

  override toDOM(): HTMLElement {
    const element = document.createElement('div');
    element.className = 'cm-run-error-text';
    element.textContent = this.text;
    return element;
  }
}

const field = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(decorations, transaction) {
    const effect = transaction.effects.find((each) => each.is(setMarks));
    if (effect) return decorate(transaction.state, effect.value);
    // What a run said is about the text that was run; with the first edit it is out of date.
    return transaction.docChanged ? Decoration.none : decorations;
  },
  provide: (marks) => EditorView.decorations.from(marks),
});

function decorate(state: EditorState, marks: readonly ErrorMark[]): DecorationSet {
  const ranges = marks
    .filter((mark) => mark.line <= state.doc.lines)
    .flatMap((mark) => {
      const line = state.doc.line(mark.line);
      const text = Decoration.widget({ widget: new ErrorText(mark.text), block: true, side: 1 });
      return [Decoration.line({ class: 'cm-run-error' }).range(line.from), text.range(line.to)];
    });
  return Decoration.set(ranges, true);
}

/** Marks the lines a run complained about. */
export const runErrors: Extension = field;

/** Shows these marks in place of the earlier ones. */
export function showRunErrors(view: EditorView, marks: readonly ErrorMark[]): void {
  view.dispatch({ effects: setMarks.of(marks) });
}

/** Puts the cursor at a place in the file and the editor into focus. */
export function goToLine(view: EditorView, line: number, column = 1): void {
  const target = view.state.doc.line(Math.min(Math.max(1, line), view.state.doc.lines));
  const position = Math.min(target.to, target.from + Math.max(0, column - 1));
  view.dispatch({
    selection: { anchor: position },
    effects: EditorView.scrollIntoView(position, { y: 'center' }),
  });
  view.focus();
}
