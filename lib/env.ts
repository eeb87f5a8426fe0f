import { z } from 'zod';

const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());
const integer = (fallback: number, { min, max }: { min: number; max: number }) =>
  z.preprocess(
    (value) => (value === undefined || value === '' ? fallback : value),
    z.coerce.number().int().min(min).max(max),
  );
const choice = <const T extends readonly [string, ...string[]]>(of: T, fallback: T[number]) =>
  z.preprocess((value) => (value === undefined || value === '' ? fallback : value), z.enum(of));
const text = (fallback: string) =>
  z.preprocess((value) => (value === undefined || value === '' ? fallback : value), z.string());

/** Every setting there is, with its default; docs/operations.md explains them. */
const EnvSchema = z.object({
  NODE_ENV: choice(['development', 'production', 'test'], 'development'),
  PORT: integer(3000, { min: 1, max: 65_535 }),
  HOST: text('127.0.0.1'),
  /** Where the embedded database and this installation's secrets live. */
  DATA_DIR: text('.data'),
  /** Unset: `npm start` runs the embedded PostgreSQL. */
  DATABASE_URL: optional(z.string().regex(/^postgres(ql)?:\/\//)),
  DEMO_PASSWORD: optional(z.string().max(128)),

  NEXTAUTH_URL: optional(z.url()),
  NEXTAUTH_SECRET: optional(z.string().min(16)),
  GOOGLE_CLIENT_ID: optional(z.string()),
  GOOGLE_CLIENT_SECRET: optional(z.string()),
  KAKAO_CLIENT_ID: optional(z.string()),
  KAKAO_CLIENT_SECRET: optional(z.string()),
  NAVER_CLIENT_ID: optional(z.string()),
  NAVER_CLIENT_SECRET: optional(z.string()),
  OIDC_ISSUER: optional(z.url()),
  OIDC_CLIENT_ID: optional(z.string()),
  OIDC_CLIENT_SECRET: optional(z.string()),
  OIDC_NAME: optional(z.string().max(60)),

  /** 'strict' refuses to start without an operating-system sandbox. */
  SANDBOX: choice(['auto', 'strict'], 'auto'),
  BACKEND: choice(['auto', 'webgpu', 'wasm', 'cpu'], 'auto'),
  /** Verifications at the same time in one grader; 0: one per core. */
  GRADER_CONCURRENCY: integer(0, { min: 0, max: 256 }),
  /** Submissions a user may make in ten minutes. */
  SUBMISSION_LIMIT: integer(300, { min: 1, max: 1_000_000 }),
  /** Submissions of one user that may wait at a time. */
  WAITING_LIMIT: integer(200, { min: 1, max: 10_000 }),

  /** Where hidden digits come from: drawn by code ('off'), MNIST as published ('on') or at another address. */
  MNIST: z.preprocess(
    (value) => (value === undefined || value === '' ? 'off' : value),
    z.union([z.enum(['off', 'on']), z.url({ protocol: /^https?$/ })]),
  ),

  LOG_LEVEL: choice(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], 'info'),
  /** Lets a monitor read /api/metrics from another machine. */
  METRICS_TOKEN: optional(z.string().min(16)),
  /** Reverse proxies in front of the web server whose X-Forwarded-For entries are believed. */
  TRUSTED_PROXIES: integer(0, { min: 0, max: 10 }),
});

export type Env = z.infer<typeof EnvSchema>;

/**
 * The settings in `source`. Throws an Error that names every invalid variable and never repeats a value, since
 * some of them are secrets.
 */
export function parseEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const parsed = EnvSchema.safeParse(source);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')} (${issue.code})`);
  throw new Error(`Invalid environment: ${faults.join(', ')}. See docs/operations.md.`);
}

let parsedOnce: Env | undefined;

/** The process's settings, parsed on first use; throws as `parseEnv` does. */
export function readEnv(): Env {
  parsedOnce ??= parseEnv(process.env);
  return parsedOnce;
}
