import 'server-only';
import { join } from 'node:path';
import { cache } from 'react';
import { loadBank } from '@/lib/quiz/bank';

/** Where `npm run build` puts the bank. It holds the keys: only `lib/quiz/present.ts` decides what of it is sent. */
const QUIZ_DIRECTORY = join(process.cwd(), '.build', 'quiz');

/** The quiz bank, once a request. */
export const currentBank = cache(() => loadBank(QUIZ_DIRECTORY));
