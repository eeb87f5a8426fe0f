import { getMetrics } from '@/app/_server/api/health';
import { route } from '@/app/_server/route';

export const dynamic = 'force-dynamic';
export const GET = route('/api/metrics', getMetrics);
