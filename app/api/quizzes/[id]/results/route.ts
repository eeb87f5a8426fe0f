import { getQuizResults } from '@/app/_server/api/quiz-results';
import { route } from '@/app/_server/route';

export const GET = route('/api/quizzes/:id/results', getQuizResults);
