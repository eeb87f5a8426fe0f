import { getStudyCatalog } from '@/app/_server/api/study-items';
import { route } from '@/app/_server/route';

export const GET = route('/api/study/catalog', getStudyCatalog);
