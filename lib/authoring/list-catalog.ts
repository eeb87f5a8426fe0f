import type { Catalog, Locale, Text } from '../exercise/types';
import { toPlainText } from '../exercise/plain-text';
import type { ChapterQuiz } from '../quiz/discover-quiz';

export interface ListedExercise {
  readonly id: string;
  readonly entry: string;
  readonly points: number;
  readonly title: Text;
  readonly minutes: number;
  readonly version: number;
  readonly trains: boolean;
  readonly buildsOn: readonly string[];
}

export interface ListedChapter {
  readonly id: string;
  readonly number: number;
  readonly title: Text;
  readonly exercises: readonly ListedExercise[];
}

/** A quiz item as other programs need it. */
export interface ListedQuizItem {
  readonly id: string;
  readonly kind: string;
  readonly chapter: string;
}

export interface CatalogListing {
  readonly chapters: readonly ListedChapter[];
  readonly quizItems: readonly ListedQuizItem[];
}

/** What the course holds, in course order, for other programs to read. Field names are a contract: only add. */
export function listCatalog(catalog: Catalog, quizzes: readonly ChapterQuiz[]): CatalogListing {
  const chapters = catalog.chapters.map(({ id, number, title, exercises }) => ({
    id,
    number,
    title: toPlain(title),
    exercises: exercises.flatMap((exerciseId) => {
      const definition = catalog.exercises.get(exerciseId)?.definition;
      if (!definition) return [];
      const { entry, points, minutes, version, trains, buildsOn } = definition;
      return [
        {
          id: definition.id,
          entry,
          points,
          title: toPlain(definition.title),
          minutes,
          version,
          trains,
          buildsOn: [...buildsOn],
        },
      ];
    }),
  }));
  const quizItems = quizzes.flatMap(({ chapterId, items }) =>
    items.map(({ id, kind }) => ({ id, kind, chapter: chapterId })),
  );
  return { chapters, quizItems };
}

/** The listing as lines to read: a chapter with its number of quiz items, then its exercises in columns. */
export function formatCatalog({ chapters, quizItems }: CatalogListing, locale: Locale): string[] {
  const exercises = chapters.flatMap((chapter) => chapter.exercises);
  const idWidth = Math.max(0, ...exercises.map(({ id }) => id.length));
  const entryWidth = Math.max(0, ...exercises.map(({ entry }) => entry.length));
  const countItems = (id: string) => quizItems.filter(({ chapter }) => chapter === id).length;
  return chapters.flatMap((chapter) => [
    `${String(chapter.number).padStart(2)}  ${chapter.title[locale]}  (${chapter.id}, quiz ${countItems(chapter.id)})`,
    ...chapter.exercises.map(
      ({ id, entry, points, title }) =>
        `      ${id.padEnd(idWidth)}  ${entry.padEnd(entryWidth)}  ${String(points).padStart(3)}  ${title[locale]}`,
    ),
  ]);
}

function toPlain({ ko, en }: Text): Text {
  return { ko: toPlainText(ko), en: toPlainText(en) };
}
