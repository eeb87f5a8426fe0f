import 'server-only';
import { join } from 'node:path';
import { cache } from 'react';
import { loadCourseAnswers, loadPublishedCourse } from '@/lib/exercise/published-course';

/** Where `npm run build` puts the course; the web process runs in the project's root. */
const COURSE_DIRECTORY = join(process.cwd(), '.build', 'course');

/** The public course, once a request. */
export const currentCourse = cache(() => loadPublishedCourse(COURSE_DIRECTORY));

/** Solutions and feedback: nothing of it may be sent without asking who reads. */
export const currentAnswers = cache(() => loadCourseAnswers(COURSE_DIRECTORY));
