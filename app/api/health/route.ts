import { getHealth } from '@/app/_server/api/health';
import { route } from '@/app/_server/route';

// Asked of the running process, never while building.
export const dynamic = 'force-dynamic';
export const GET = route('/api/health', getHealth);
