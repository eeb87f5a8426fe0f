import { getSubmissionEvents } from '@/app/_server/api/submission-events';
import { route } from '@/app/_server/route';

export const dynamic = 'force-dynamic';
export const GET = route('/api/submissions/:id/events', getSubmissionEvents);
