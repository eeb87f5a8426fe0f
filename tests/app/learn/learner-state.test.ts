import { describe, expect, it } from 'vitest';
import {
  computeProgress,
  createStandings,
  findNextExercise,
} from '@/app/[locale]/(learn)/_components/learner-state';
import type { PublishedChapter, PublishedCourse, PublishedExercise } from '@/lib/exercise/published-course';

const text = { ko: '', en: '' };

function makeExercise(id: string, buildsOn: string[] = []): PublishedExercise {
  return {
    id,
    chapterId: 'chapter',
    version: 1,
    title: text,
    titleHtml: text,
    summary: text,
    summaryHtml: text,
    entry: 'f',
    signature: '',
    declaration: text,
    points: 10,
    minutes: 10,
    buildsOn,
    trains: false,
    runtime: 'core',
    forbidden: [],
    tolerance: { rtol: 0, atol: 0 },
    timeLimitMs: 5_000,
    statementHtml: text,
    starter: '',
    hintsHtml: [],
    params: [],
    result: { kind: 'number' },
    resultDoc: text,
    visible: [],
    graded: [],
    messages: {},
  };
}

function makeCourse(exercises: PublishedExercise[]): PublishedCourse {
  const chapter: PublishedChapter = {
    id: 'chapter',
    number: 1,
    slug: 'chapter',
    title: text,
    summary: text,
    summaryHtml: text,
    leadHtml: text,
    goals: [],
    glossary: [],
    goalsHtml: [],
    exercises: exercises.map(({ id }) => id),
  };
  return { buildId: '', chapters: [chapter], exercises };
}

const passed = (exerciseId: string) => ({ exerciseId, bestScore: 10, passedAt: new Date(0) });
const started = (exerciseId: string) => ({ exerciseId, bestScore: 4, passedAt: null });

describe('the exercise to go on with', () => {
  it('is the one that was begun, before any new one', () => {
    const course = makeCourse([makeExercise('a'), makeExercise('b'), makeExercise('c')]);

    expect(findNextExercise(course, createStandings([passed('a'), started('c')]))?.id).toBe('c');
  });

  it('is the first whose foundations are passed', () => {
    const course = makeCourse([makeExercise('a', ['b']), makeExercise('b')]);

    expect(findNextExercise(course, createStandings([]))?.id).toBe('b');
    expect(findNextExercise(course, createStandings([passed('b')]))?.id).toBe('a');
  });

  it('does not wait for foundations that are not in the course', () => {
    const course = makeCourse([makeExercise('a', ['elsewhere']), makeExercise('b')]);

    expect(findNextExercise(course, createStandings([]))?.id).toBe('a');
  });

  it('is none when all are passed', () => {
    const course = makeCourse([makeExercise('a')]);

    expect(findNextExercise(course, createStandings([passed('a')]))).toBeUndefined();
  });
});

describe('progress', () => {
  it('counts points of exercises begun and passed', () => {
    const exercises = [makeExercise('a'), makeExercise('b'), makeExercise('c')];

    const progress = computeProgress(exercises, createStandings([passed('a'), started('b')]));

    expect(progress).toEqual({ total: 3, passed: 1, points: 14, maxPoints: 30 });
  });
});
