/**
 * The keys of all messages that a verdict can carry, with their parameters. Texts: `verdict.json` of each language.
 * A hidden case's message tells the kind of fault, shapes and lines (bounded, so that little fits in), no inputs and no expected values.
 */

/** Parameters by key. */
export const VERDICT_MESSAGES = {
  /** expected: a result type's name; actual: what came; output: a path, or `result`. */
  wrong_type: ['output', 'expected', 'actual'],
  /** output: the path of an output that the returned object lacks. */
  missing_output: ['output'],
  /** Shapes as `[2, 3]`. */
  wrong_shape: ['output', 'expected', 'actual'],
  /** A list or matrix where a single number is expected. */
  not_scalar: ['output', 'actual'],
  /** Rows that differ in length where a regular shape is expected. */
  ragged_shape: ['output', 'expected'],
  /** Numbers of entries per row, as `2, 2, 1`. */
  wrong_rows: ['output', 'expected', 'actual'],
  /** count of total values are NaN or infinite. */
  not_finite: ['output', 'count', 'total'],
  /** error: the largest absolute error, one significant digit. */
  wrong_value: ['output', 'error'],
  /** name: the error's class; line: 1-based in the student's file. */
  threw: ['name'],
  threw_at_line: ['name', 'line'],
  /** For visible cases, with the error's own words. */
  threw_message: ['name', 'message'],
  threw_message_at_line: ['name', 'message', 'line'],
  forbidden: ['operation'],
  /** The run ended before this case. */
  not_reached: [],
  /** A check that needs results which are not there or not usable. */
  check_unusable: [],
  /** The exercise's own judge failed on this result. */
  judge_failed: [],
  /** The returned model cannot be rebuilt from its topology and weights. */
  invalid_model: ['reason'],
  every_case_threw: [],
  timeout: ['seconds'],
  /** The sandbox had nothing left to do and no result: a promise that never settles. */
  no_result: [],
  memory: ['mebibytes'],
  crashed: [],
  output_too_large: ['kibibytes'],
  source_syntax: ['line', 'column', 'detail'],
  source_dynamic_import: ['line'],
  source_import_meta: ['line'],
  source_foreign_import: ['line', 'detail'],
  source_re_export: ['line'],
  source_no_export: ['entry'],
  source_missing_entry: ['entry'],
  source_extra_export: ['line', 'entry', 'detail'],
  source_entry_not_function: ['entry'],
  source_too_complex: [],
  source_load_threw: ['line', 'detail'],
  // What a wrong answer is, compared with the right one. output: paths, joined by commas, or `result`.
  diagnosed_negated: ['output'],
  /** factor: '2' or '1/2'. */
  diagnosed_factor: ['output', 'factor'],
  /** size: the name of a dimension of the arguments. */
  diagnosed_times_size: ['output', 'size'],
  diagnosed_over_size: ['output', 'size'],
  diagnosed_times_two_sizes: ['output', 'size'],
  diagnosed_minus_one: ['output', 'size'],
  diagnosed_log_base: ['output', 'base'],
  diagnosed_other_class: ['output'],
  diagnosed_from_one: ['output'],
  diagnosed_rounded: ['output', 'digits'],
  diagnosed_squared: ['output'],
  diagnosed_square_root: ['output'],
  diagnosed_logarithm: ['output'],
  /** name: sigmoid, tanh, relu, softmax, exp, or `activation` where the exercise takes one. */
  diagnosed_before_activation: ['output', 'name'],
  diagnosed_without_bias: ['output'],
  diagnosed_step_less: ['output'],
  diagnosed_step_more: ['output'],
  diagnosed_transposed: ['output'],
  diagnosed_extra_axis: ['output'],
  diagnosed_reversed: ['output'],
  diagnosed_reordered: ['output'],
  diagnosed_late: ['output'],
  diagnosed_early: ['output'],
  diagnosed_class_order: ['output'],
  /** other: the output whose values stand in this one, and the other way round. */
  diagnosed_swapped: ['output', 'other'],
  /** name: of the argument that came back. */
  diagnosed_argument: ['output', 'name'],
} as const satisfies Record<string, readonly string[]>;

export type VerdictMessageKey = keyof typeof VERDICT_MESSAGES;

/** The path under which a result that is no object is named in messages. */
export const WHOLE_RESULT = 'result';
