import { hash, verify } from '@node-rs/argon2';
import { AppError } from '../errors';
import { COMMON_PASSWORDS } from './common-passwords';

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane (the library's algorithm default is argon2id). */
const ARGON2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const PASSWORD_MIN_LENGTH = 10;
export const PASSWORD_MAX_LENGTH = 128;

/**
 * Checks a new password as NIST SP 800-63B 3.1.1.2 asks: length in code points after normalization, and not one
 * that everybody tries. No rules about kinds of characters, no expiry. `about` holds words an attacker would try
 * for this person: name, e-mail.
 * Throws 'password_too_short', 'password_too_long', 'password_too_common'.
 */
export function assertAcceptablePassword(password: string, about: readonly string[]): void {
  const length = [...normalize(password)].length;
  if (length < PASSWORD_MIN_LENGTH)
    throw new AppError('password_too_short', { params: { min: PASSWORD_MIN_LENGTH } });
  if (length > PASSWORD_MAX_LENGTH)
    throw new AppError('password_too_long', { params: { max: PASSWORD_MAX_LENGTH } });
  if (isGuessable(normalize(password).toLowerCase(), about)) throw new AppError('password_too_common');
}

/** The argon2id hash of a password in PHC form, with a salt of its own. */
export function hashPassword(password: string): Promise<string> {
  return hash(normalize(password), ARGON2);
}

/**
 * Whether `password` belongs to `passwordHash`. With no hash it takes the same time and answers false, so that the
 * time does not tell whether an account exists.
 */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  if (password.length > 4 * PASSWORD_MAX_LENGTH) return false;
  const matches = await verify(passwordHash ?? (await placeholderHash()), normalize(password));
  return matches && passwordHash !== null;
}

let placeholder: Promise<string> | undefined;
function placeholderHash(): Promise<string> {
  placeholder ??= hashPassword('no account has this password');
  return placeholder;
}

/** The same characters typed on another keyboard or system must be the same password. */
function normalize(password: string): string {
  return password.normalize('NFKC');
}

function isGuessable(password: string, about: readonly string[]): boolean {
  if (COMMON_PASSWORDS.has(password)) return true;
  if (new Set(password).size <= 3) return true;
  if (isRun(password)) return true;
  return about
    .map((word) => word.normalize('NFKC').toLowerCase())
    .some((word) => word.length >= 4 && password.includes(word) && password.length - word.length < 4);
}

/** 'abcdefghij', '9876543210': every code point one after or before the last. */
function isRun(password: string): boolean {
  const points = [...password].map((character) => character.codePointAt(0) ?? 0);
  const steps = new Set(points.slice(1).map((point, index) => point - (points[index] ?? 0)));
  return steps.size === 1 && (steps.has(1) || steps.has(-1));
}
