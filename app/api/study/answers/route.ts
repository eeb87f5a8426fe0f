import { postStudyAnswers } from '@/app/_server/api/study-answers';
import { route } from '@/app/_server/route';

export const POST = route('/api/study/answers', postStudyAnswers);
