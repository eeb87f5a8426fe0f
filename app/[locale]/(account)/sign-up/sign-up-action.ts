'use server';

import { headers } from 'next/headers';
import { z } from 'zod';
import { getDatabase } from '@/db/client';
import { registerUser } from '@/lib/auth/accounts';
import { AppError } from '@/lib/errors';
import { LOCALES } from '@/lib/i18n/locales';
import { runAction, type ActionResult } from '@/app/_server/action';
import { readClientAddress } from '@/app/_server/client-address';

const SignUpSchema = z.object({
  name: z.string().max(400),
  email: z.string().max(400),
  password: z.string().max(1_024),
  locale: z.enum(LOCALES),
});

export async function signUp(form: FormData): Promise<ActionResult> {
  return runAction('sign-up', async () => {
    const parsed = SignUpSchema.safeParse(Object.fromEntries(form));
    if (!parsed.success) throw new AppError('invalid_request');
    const address = readClientAddress(await headers());
    await registerUser(getDatabase(), { ...parsed.data, address });
  });
}
