import { putStudySettings } from '@/app/_server/api/study-plan';
import { route } from '@/app/_server/route';

export const PUT = route('/api/study/settings', putStudySettings);
