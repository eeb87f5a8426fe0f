import { postStudyEcho } from '@/app/_server/api/study-items';
import { route } from '@/app/_server/route';

export const POST = route('/api/study/echo', postStudyEcho);
