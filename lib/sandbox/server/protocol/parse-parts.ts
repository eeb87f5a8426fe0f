import { z } from 'zod';
import type { CaseError, ConsoleLine, ModelProbeResult, SourceProblem } from '../types';
import { ProtocolError } from './bytes';

const MAX_LINE = 64 * 1024;
const position = {
  line: z.number().int().min(0).max(1e6).optional(),
  column: z.number().int().min(0).max(1e6).optional(),
};

const ReadySchema = z.object({
  backend: z.enum(['webgpu', 'wasm', 'cpu']),
  device: z.string().max(200),
  /** Vendor and architecture words of a GPU adapter, to tell software from hardware. */
  software: z.boolean(),
});

const SourceProblemSchema = z.object({
  code: z.enum([
    'syntax',
    'dynamic_import',
    'import_meta',
    'foreign_import',
    're_export',
    'no_export',
    'missing_entry',
    'extra_export',
    'entry_not_function',
    'too_complex',
    'load_threw',
  ]),
  ...position,
  detail: z.string().max(300).optional(),
});

const CaseErrorSchema = z.object({
  name: z.string().max(40),
  message: z.string().max(300).optional(),
  outOfMemory: z.boolean().optional(),
  ...position,
});

const ConsoleLineSchema = z.object({
  level: z.enum(['log', 'info', 'warn', 'error', 'debug']),
  text: z.string().max(MAX_LINE),
});

const dims = z.array(z.number().int().min(0).max(1e9).nullable()).max(8);

const ModelSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('rebuilt'),
    layers: z
      .array(
        z.object({
          className: z.string().max(60),
          parameters: z.number().min(0).max(1e12),
          outputShape: dims,
        }),
      )
      .max(200),
    inputShape: dims,
  }),
  z.object({ kind: z.literal('invalid'), reason: z.string().max(300) }),
]);

export type Ready = z.infer<typeof ReadySchema>;

export const readyFrom = (json: unknown): Ready => parse(ReadySchema, json);
export const caseErrorFrom = (json: unknown): CaseError => parse(CaseErrorSchema, json);
export const consoleLineFrom = (json: unknown): ConsoleLine => parse(ConsoleLineSchema, json);
export const modelLayersFrom = (json: unknown): ModelProbeResult => parse(ModelSchema, json);
export const sourceProblemFrom = (json: unknown): SourceProblem | undefined =>
  json === null ? undefined : parse(SourceProblemSchema, json);

function parse<T>(schema: z.ZodType<T>, json: unknown): T {
  const parsed = schema.safeParse(json);
  if (!parsed.success) throw new ProtocolError('malformed message');
  return parsed.data;
}
