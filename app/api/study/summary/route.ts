import { getStudySummary } from '@/app/_server/api/study-plan';
import { route } from '@/app/_server/route';

export const GET = route('/api/study/summary', getStudySummary);
