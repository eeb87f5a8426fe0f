import { getDraft, putDraft } from '@/app/_server/api/drafts';
import { route } from '@/app/_server/route';

export const GET = route('/api/drafts/:exerciseId', getDraft);
export const PUT = route('/api/drafts/:exerciseId', putDraft);
