import { getSubmission } from '@/app/_server/api/submissions';
import { route } from '@/app/_server/route';

export const GET = route('/api/submissions/:id', getSubmission);
