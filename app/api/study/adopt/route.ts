import { postStudyAdopt } from '@/app/_server/api/study-plan';
import { route } from '@/app/_server/route';

export const POST = route('/api/study/adopt', postStudyAdopt);
