import { getAttempt } from '@/app/_server/api/quiz-attempts';
import { route } from '@/app/_server/route';

export const GET = route('/api/quiz-attempts/:id', getAttempt);
