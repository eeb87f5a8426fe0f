import { signIn } from 'next-auth/react';
import type { FormFault } from './form-error';

/** Signs in without leaving the page; returns what went wrong, or undefined on success. */
export async function signInWithPassword(email: string, password: string): Promise<FormFault | undefined> {
  try {
    const result = await signIn('credentials', { email, password, redirect: false });
    if (result?.ok && !result.error) return undefined;
    return toFault(result?.error ?? 'internal');
  } catch {
    // The network failed; the form keeps what was typed.
    return { code: 'offline' };
  }
}

/** Reads `code?name=value`, as the server's provider writes it. */
function toFault(word: string): FormFault {
  // next-auth's own word for "nobody by that e-mail and password".
  if (word === 'CredentialsSignin') return { code: 'invalid_credentials' };
  const [code = 'internal', query = ''] = word.split('?');
  const params = [...new URLSearchParams(query)].map(([name, value]) => [name, Number(value)] as const);
  return { code, params: Object.fromEntries(params) };
}
