import { postItemReport } from '@/app/_server/api/item-reports';
import { route } from '@/app/_server/route';

export const POST = route('/api/item-reports', postItemReport);
