'use client';

/** The views of items by kind, each fetched when an item of its kind is shown. A new kind has a line in each part. */
import './answer-field.module.css';
import './choice-list.module.css';
import './item-figure.module.css';
import './mark.module.css';
import './matching/view.module.css';
import './numeric/view.module.css';
import './ordering/view.module.css';
import './formula/view.module.css';
import { lazy } from 'react';
import type { QuizAnswer, ShownItem } from '../shown';
import type { KindName } from './index';
import type { KindViewProps } from './view-props';

const load = {
  'single-choice': () =>
    import('./single-choice/view').then((module) => ({ default: module.SingleChoiceView })),
  'multiple-choice': () =>
    import('./multiple-choice/view').then((module) => ({ default: module.MultipleChoiceView })),
  matching: () => import('./matching/view').then((module) => ({ default: module.MatchingView })),
  ordering: () => import('./ordering/view').then((module) => ({ default: module.OrderingView })),
  numeric: () => import('./numeric/view').then((module) => ({ default: module.NumericView })),
  'short-text': () => import('./short-text/view').then((module) => ({ default: module.ShortTextView })),
  'tensor-shape': () => import('./tensor-shape/view').then((module) => ({ default: module.TensorShapeView })),
  formula: () => import('./formula/view').then((module) => ({ default: module.FormulaView })),
  figure: () => import('./figure/view').then((module) => ({ default: module.FigureView })),
};

const TRIES = 5;
const RETRY_MS = 2_000;

/** A connection lost for a moment must not leave an item without its view: while there is none, it goes on trying. */
async function insist<T>(fetchView: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += navigator.onLine === false ? 0 : 1) {
    try {
      return await fetchView();
    } catch (error) {
      if (tries >= TRIES) throw error;
      await new Promise((wake) => setTimeout(wake, RETRY_MS));
    }
  }
}

const SingleChoice = lazy(() => insist(load['single-choice']));
const MultipleChoice = lazy(() => insist(load['multiple-choice']));
const Matching = lazy(() => insist(load.matching));
const Ordering = lazy(() => insist(load.ordering));
const Numeric = lazy(() => insist(load.numeric));
const ShortText = lazy(() => insist(load['short-text']));
const TensorShape = lazy(() => insist(load['tensor-shape']));
const Formula = lazy(() => insist(load.formula));
const Figure = lazy(() => insist(load.figure));

/** Fetches a kind's view ahead of its item: of the next item, while this one is being answered. */
export function preloadKindView(kind: KindName): void {
  // Where it fails now, showing the item tries again.
  void load[kind]().catch(() => undefined);
}

interface KindViewOfItemProps extends Omit<KindViewProps<unknown, QuizAnswer>, 'body'> {
  readonly item: ShownItem;
}

/** The view of an item's kind. It suspends while its code is fetched; an answer of another kind counts as none. */
export function KindView({ item, answer, ...props }: KindViewOfItemProps) {
  switch (item.kind) {
    case 'single-choice':
      return (
        <SingleChoice {...props} body={item.body} answer={answer && 'choice' in answer ? answer : null} />
      );
    case 'figure':
      return <Figure {...props} body={item.body} answer={answer && 'choice' in answer ? answer : null} />;
    case 'multiple-choice':
      return (
        <MultipleChoice {...props} body={item.body} answer={answer && 'choices' in answer ? answer : null} />
      );
    case 'matching':
      return <Matching {...props} body={item.body} answer={answer && 'pairs' in answer ? answer : null} />;
    case 'ordering':
      return <Ordering {...props} body={item.body} answer={answer && 'order' in answer ? answer : null} />;
    case 'numeric':
      return <Numeric {...props} body={item.body} answer={answer && 'text' in answer ? answer : null} />;
    case 'short-text':
      return <ShortText {...props} body={item.body} answer={answer && 'text' in answer ? answer : null} />;
    case 'tensor-shape':
      return <TensorShape {...props} body={item.body} answer={answer && 'text' in answer ? answer : null} />;
    case 'formula':
      return <Formula {...props} body={item.body} answer={answer && 'syntax' in answer ? answer : null} />;
  }
}
