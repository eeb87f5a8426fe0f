import { putAnswer } from '@/app/_server/api/quiz-attempts';
import { route } from '@/app/_server/route';

export const PUT = route('/api/quiz-attempts/:id/answers/:index', putAnswer);
