import { getSubmissions, postSubmission } from '@/app/_server/api/submissions';
import { route } from '@/app/_server/route';

export const GET = route('/api/submissions', getSubmissions);
export const POST = route('/api/submissions', postSubmission);
