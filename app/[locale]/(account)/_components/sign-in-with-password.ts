import { signIn } from 'next-auth/react';

/** Signs in without leaving the page; returns an error code, or undefined on success. */
export async function signInWithPassword(email: string, password: string): Promise<string | undefined> {
  try {
    const result = await signIn('credentials', { email, password, redirect: false });
    if (result?.ok && !result.error) return undefined;
    // next-auth's own word for "nobody by that e-mail and password".
    return result?.error === 'CredentialsSignin' ? 'invalid_credentials' : (result?.error ?? 'internal');
  } catch {
    // The network failed; the form keeps what was typed.
    return 'offline';
  }
}
