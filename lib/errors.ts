/** How each error leaves the server. `level` is the log's: faults of the platform are errors, refusals are not. */
interface ErrorSpec {
  readonly status: number;
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  /** In the message files' `errors` namespace. */
  readonly messageKey: string;
}

const refusal = (status: number, messageKey: string): ErrorSpec => ({ status, level: 'info', messageKey });

export type ErrorCode =
  | 'invalid_request'
  | 'unsupported_media_type'
  | 'payload_too_large'
  | 'cross_site_request'
  | 'sign_in_required'
  | 'forbidden'
  | 'not_found'
  | 'rate_limited'
  | 'too_many_waiting'
  | 'source_too_large'
  | 'source_empty'
  | 'source_not_text'
  | 'idempotency_key_reused'
  | 'draft_outdated'
  | 'item_changed'
  | 'item_in_quiz'
  | 'quiz_not_open'
  | 'quiz_closed'
  | 'quiz_no_attempts_left'
  | 'quiz_items_lacking'
  | 'quiz_too_long'
  | 'quiz_locked'
  | 'quiz_attempts_used'
  | 'quiz_dates'
  | 'quiz_needs_closing'
  | 'quiz_item_left_out'
  | 'invalid_credentials'
  | 'email_invalid'
  | 'email_taken'
  | 'name_invalid'
  | 'password_too_short'
  | 'password_too_long'
  | 'password_too_common'
  | 'account_exists'
  | 'database_unavailable'
  | 'internal';

/** Status, log level and message of every code: a code without a line here does not compile. */
export const ERRORS = {
  invalid_request: refusal(400, 'invalid_request'),
  unsupported_media_type: refusal(415, 'unsupported_media_type'),
  payload_too_large: refusal(413, 'payload_too_large'),
  cross_site_request: { status: 403, level: 'warn', messageKey: 'cross_site_request' },
  sign_in_required: refusal(401, 'sign_in_required'),
  forbidden: refusal(403, 'forbidden'),
  not_found: refusal(404, 'not_found'),
  rate_limited: refusal(429, 'rate_limited'),
  too_many_waiting: refusal(429, 'too_many_waiting'),
  source_too_large: refusal(413, 'source_too_large'),
  source_empty: refusal(400, 'source_empty'),
  source_not_text: refusal(400, 'source_not_text'),
  idempotency_key_reused: refusal(409, 'idempotency_key_reused'),
  draft_outdated: refusal(409, 'draft_outdated'),
  item_changed: refusal(409, 'item_changed'),
  item_in_quiz: refusal(409, 'item_in_quiz'),
  quiz_not_open: refusal(409, 'quiz_not_open'),
  quiz_closed: refusal(409, 'quiz_closed'),
  quiz_no_attempts_left: refusal(409, 'quiz_no_attempts_left'),
  quiz_items_lacking: refusal(409, 'quiz_items_lacking'),
  quiz_too_long: refusal(400, 'quiz_too_long'),
  quiz_locked: refusal(409, 'quiz_locked'),
  quiz_attempts_used: refusal(409, 'quiz_attempts_used'),
  quiz_dates: refusal(400, 'quiz_dates'),
  quiz_needs_closing: refusal(400, 'quiz_needs_closing'),
  quiz_item_left_out: refusal(409, 'quiz_item_left_out'),
  invalid_credentials: refusal(401, 'invalid_credentials'),
  email_invalid: refusal(400, 'email_invalid'),
  email_taken: refusal(409, 'email_taken'),
  name_invalid: refusal(400, 'name_invalid'),
  password_too_short: refusal(400, 'password_too_short'),
  password_too_long: refusal(400, 'password_too_long'),
  password_too_common: refusal(400, 'password_too_common'),
  account_exists: refusal(409, 'account_exists'),
  database_unavailable: { status: 503, level: 'error', messageKey: 'database_unavailable' },
  internal: { status: 500, level: 'error', messageKey: 'internal' },
} as const satisfies Record<ErrorCode, ErrorSpec>;

export type ErrorParams = Readonly<Record<string, string | number>>;

/** An error that people may be told of. `params` fill the message; `cause` is for the log alone. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly params: ErrorParams;

  constructor(code: ErrorCode, options: { params?: ErrorParams; cause?: unknown } = {}) {
    super(code, { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.params = options.params ?? {};
  }
}

/** PostgreSQL's classes for "not reachable now": connection exceptions, shutting down, starting up, too many. */
const UNAVAILABLE_SQLSTATE = /^(08|57P0[1-3]$|53300$)/;
const UNAVAILABLE_ERRNO = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
]);
/** node-postgres gives these without a code. */
const UNAVAILABLE_WORDS =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered)/;

/** Whether the database could not be reached, so that the same call may succeed later. Looks through causes. */
export function isDatabaseUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (UNAVAILABLE_SQLSTATE.test(code) || UNAVAILABLE_ERRNO.has(code)) return true;
  if (UNAVAILABLE_WORDS.test(error.message)) return true;
  if (error instanceof AggregateError && error.errors.some(isDatabaseUnavailable)) return true;
  return isDatabaseUnavailable(error.cause);
}

/** The name of the constraint that a statement violated; undefined for any other error. */
export function violatedConstraint(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('constraint' in error && typeof error.constraint === 'string') return error.constraint;
  return violatedConstraint(error.cause);
}

/** Any thrown value as an AppError: itself, or 'database_unavailable', or 'internal' with it as the cause. */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  return new AppError(isDatabaseUnavailable(error) ? 'database_unavailable' : 'internal', { cause: error });
}
