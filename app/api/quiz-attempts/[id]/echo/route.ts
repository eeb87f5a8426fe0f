import { postAttemptEcho } from '@/app/_server/api/quiz-attempts';
import { route } from '@/app/_server/route';

export const POST = route('/api/quiz-attempts/:id/echo', postAttemptEcho);
