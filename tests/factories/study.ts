import { randomUUID } from 'node:crypto';
import optimization from '@/exercises/07-optimization/quiz';
import { createBank, type QuizBank } from '@/lib/quiz/bank';
import { compileItem } from '@/lib/quiz/compile-bank';
import { findKind } from '@/lib/quiz/kinds/index';
import type { BankItem } from '@/lib/quiz/types';
import type { Card, CatalogItem, Review, StudyCard, StudySettings, StudyState } from '@/lib/quiz/study/types';

export const DAY_MS = 86_400_000;

/** The bank of a chapter of the course, with items of most kinds. */
export function makeRealBank(): QuizBank {
  return createBank(optimization.map((definition) => compileItem(definition, '07-optimization')));
}

export function makeCatalogItem(id: string, overrides: Partial<CatalogItem> = {}): CatalogItem {
  return {
    id,
    kind: 'single-choice',
    chapterId: '07-optimization',
    tags: ['loss'],
    version: 1,
    ...overrides,
  };
}

export function makeCard(itemId: string, overrides: Partial<StudyCard> = {}): StudyCard {
  const card: Card = {
    dueAt: 0,
    stability: 5,
    difficulty: 5,
    state: 'review',
    learningSteps: 0,
    scheduledDays: 5,
    reps: 3,
    lapses: 0,
    firstReviewAt: 0,
    lastReviewAt: 0,
  };
  return { ...card, itemId, postponedTo: null, ...overrides };
}

interface StateParts {
  readonly catalog: readonly CatalogItem[];
  readonly cards?: readonly StudyCard[];
  readonly nudged?: readonly string[];
  readonly settings?: Partial<StudySettings>;
}

export function makeState({ catalog, cards = [], nudged = [], settings = {} }: StateParts): StudyState {
  return {
    catalog,
    cards: new Map(cards.map((card) => [card.itemId, card])),
    nudged: nudged.map((itemId) => ({ itemId, exerciseId: 'gradient-step' })),
    settings: { dailyCap: 40, dailyNew: 10, timeZone: 'UTC', ...settings },
  };
}

export function makeReview(overrides: Partial<Review> = {}): Review {
  return { id: randomUUID(), itemId: 'item', status: 'right', answeredAt: 0, ...overrides };
}

/** An answer as a browser posts it: the right one to an item's variant. */
export function makePostedAnswer(item: BankItem, overrides: Readonly<Record<string, unknown>> = {}) {
  const variant = typeof overrides.variant === 'number' ? overrides.variant : 0;
  return {
    id: randomUUID(),
    itemId: item.id,
    version: item.version,
    variant,
    answer: findKind(item.kind).solve((item.variants[variant] ?? item.variants[0])?.key),
    answeredAt: new Date().toISOString(),
    durationMs: 4_000,
    ...overrides,
  };
}
