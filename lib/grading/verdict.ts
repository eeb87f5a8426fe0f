import { z } from 'zod';

/** How a grading ended. 'passed' and 'failed' ran to the end; the others stopped before it and score 0. */
export const VerdictStatusSchema = z.enum(['passed', 'failed', 'error', 'timeout', 'memory', 'crashed']);

/** A message key with parameters, rendered in the reader's language (messages: `verdict.<key>`). */
export const VerdictMessageSchema = z.object({
  key: z.string().max(80),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});

export const CaseVerdictSchema = z.object({
  id: z.string(),
  visible: z.boolean(),
  passed: z.boolean(),
  points: z.number(),
  maxPoints: z.number(),
  message: VerdictMessageSchema.nullable(),
});

export const VerdictSchema = z.object({
  status: VerdictStatusSchema,
  score: z.number(),
  maxScore: z.number(),
  cases: z.array(CaseVerdictSchema),
  /** The id of a recognised known mistake. */
  misconception: z.string().optional(),
  /** Why nothing ran, for status 'error' and the like; for 'failed', what the answer is compared with the right one. */
  message: VerdictMessageSchema.nullable().optional(),
  backend: z.string(),
  device: z.string(),
  seed: z.string(),
  durationMs: z.number(),
  exerciseVersion: z.number(),
});

export type VerdictStatus = z.infer<typeof VerdictStatusSchema>;
export type CaseVerdict = z.infer<typeof CaseVerdictSchema>;
export type Verdict = z.infer<typeof VerdictSchema>;
