import type { PublishedExercise } from '../exercise/published-course';
import type { Locale, Text } from '../exercise/types';

/** Statements and hints name other exercises by id, as code; readers get its title and the way there. */
export function linkExercises(exercises: readonly PublishedExercise[]): PublishedExercise[] {
  const titles = new Map(exercises.map(({ id, titleHtml }) => [id, titleHtml]));
  const linkLocale = (html: string, locale: Locale, own: string) =>
    html.replace(/<code>([a-z0-9-]+)<\/code>/g, (code, id: string) => {
      const title = id === own ? undefined : titles.get(id);
      return title === undefined ? code : `<a href="/${locale}/exercises/${id}">${title[locale]}</a>`;
    });
  const link = (html: Text, own: string): Text => ({
    ko: linkLocale(html.ko, 'ko', own),
    en: linkLocale(html.en, 'en', own),
  });
  return exercises.map((exercise) => ({
    ...exercise,
    statementHtml: link(exercise.statementHtml, exercise.id),
    hintsHtml: exercise.hintsHtml.map((hint) => link(hint, exercise.id)),
  }));
}
