'use server';

import { z } from 'zod';
import { getDatabase } from '@/db/client';
import { changePassword, updateProfile } from '@/lib/auth/accounts';
import { endSessions } from '@/lib/auth/end-sessions';
import { AppError } from '@/lib/errors';
import { LOCALES } from '@/lib/i18n/locales';
import { runAction, type ActionResult } from '@/app/_server/action';
import { currentViewer } from '@/app/_server/viewer';

const ProfileSchema = z.object({ name: z.string().max(400), locale: z.enum(LOCALES) });
const PasswordSchema = z.object({ current: z.string().max(1_024), next: z.string().max(1_024) });

function parseForm<T>(schema: z.ZodType<T>, form: FormData): T {
  const parsed = schema.safeParse(Object.fromEntries(form));
  if (!parsed.success) throw new AppError('invalid_request');
  return parsed.data;
}

export async function saveProfile(form: FormData): Promise<ActionResult> {
  return runAction('save-profile', async () => {
    await updateProfile(getDatabase(), await currentViewer(), parseForm(ProfileSchema, form));
  });
}

export async function savePassword(form: FormData): Promise<ActionResult> {
  return runAction('save-password', async () => {
    await changePassword(getDatabase(), await currentViewer(), parseForm(PasswordSchema, form));
  });
}

export async function signOutEverywhere(): Promise<ActionResult> {
  return runAction('sign-out-everywhere', async () => {
    await endSessions(getDatabase(), await currentViewer());
  });
}
