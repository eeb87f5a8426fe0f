import type { PublishedCourse } from '@/lib/exercise/published-course';
import type { Locale } from '@/lib/exercise/types';

export interface ChapterChoice {
  readonly id: string;
  readonly number: number;
  readonly title: string;
}

export function toChapterChoices({ chapters }: PublishedCourse, locale: Locale): readonly ChapterChoice[] {
  return chapters.map(({ id, number, title }) => ({ id, number, title: title[locale] }));
}
