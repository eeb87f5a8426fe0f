import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DERIVATION_FILES, STATEMENT_FILES } from '../exercise/discover-catalog';
import { toPlainText } from '../exercise/plain-text';
import type {
  ExerciseAnswers,
  PublishedChapter,
  PublishedExercise,
  PublishedTerm,
} from '../exercise/published-course';
import { formatDeclaration, formatSignature } from '../exercise/signature';
import type {
  ChapterDefinition,
  GlossaryTerm,
  LoadedExercise,
  Locale,
  ParamType,
  ResultType,
  Text,
} from '../exercise/types';
import type { ReferenceEngine } from '../grading/reference-types';
import { encodeClaim, encodeValue } from '../numeric/json-codec';
import { createRandom } from '../numeric/random';
import { renderInlineText, renderTex } from '../exercise/render-inline';
import { renderStatement, type StatementPart } from './render-statement';

/** Ids, titles and points of hidden cases are the same for every seed; this one only names them. */
const OUTLINE_SEED = 'outline';

/**
 * An exercise as the public may see it. Every field is named: what is not listed here does not leave the server, whatever is
 * added to the definition later. Visible cases carry the reference's results, where comparison with them decides.
 */
export async function toPublishedExercise(
  exercise: LoadedExercise,
  references: ReferenceEngine,
): Promise<PublishedExercise> {
  const { definition } = exercise;
  return {
    id: definition.id,
    chapterId: exercise.chapterId,
    version: definition.version,
    title: toPlain(definition.title),
    titleHtml: renderInlineText(definition.title),
    summary: toPlain(definition.summary),
    summaryHtml: renderInlineText(definition.summary),
    entry: definition.entry,
    signature: formatSignature(definition),
    declaration: { ko: formatDeclaration(definition, 'ko'), en: formatDeclaration(definition, 'en') },
    points: definition.points,
    minutes: definition.minutes,
    buildsOn: [...definition.buildsOn],
    trains: definition.trains,
    runtime: definition.runtime,
    forbidden: [...definition.forbidden],
    tolerance: { rtol: definition.tolerance.rtol, atol: definition.tolerance.atol },
    timeLimitMs: definition.limits.timeMs,
    statementHtml: await renderFiles(exercise.folder, STATEMENT_FILES, 'statement'),
    starter: exercise.starter,
    hintsHtml: definition.hints.map(renderInlineText),
    params: definition.params.map(({ name, type, doc }) => ({
      name,
      type: toPublicType(type),
      doc: pickText(doc),
    })),
    result: toPublicResult(definition.result),
    resultDoc: pickText(definition.resultDoc),
    visible: await publishVisible(exercise, references),
    graded: listGraded(exercise),
    messages: Object.fromEntries(
      Object.entries(definition.messages).map(([key, text]) => [key, pickText(text)]),
    ),
  };
}

/** What a learner may see after passing, or after a recognised mistake. */
export async function toExerciseAnswers(exercise: LoadedExercise): Promise<ExerciseAnswers> {
  const { folder, reference, alternative, mistakes } = exercise;
  return {
    solution: reference,
    alternative,
    derivationHtml: await renderFiles(folder, DERIVATION_FILES, 'derivation'),
    feedback: Object.fromEntries(mistakes.map(({ id, feedback }) => [id, renderInlineText(feedback)])),
  };
}

export function toPublishedChapter(chapter: ChapterDefinition): PublishedChapter {
  return {
    id: chapter.id,
    number: chapter.number,
    slug: chapter.id.replace(/^\d+-/, ''),
    title: toPlain(chapter.title),
    summary: toPlain(chapter.summary),
    summaryHtml: renderInlineText(chapter.summary),
    leadHtml: renderInlineText({
      ko: firstSentence(chapter.summary.ko),
      en: firstSentence(chapter.summary.en),
    }),
    goals: chapter.goals.map(toPlain),
    goalsHtml: chapter.goals.map(renderInlineText),
    exercises: [...chapter.exercises],
    glossary: chapter.glossary.map(toPublishedTerm),
  };
}

/** Up to the first full stop outside formulas. */
function firstSentence(text: string): string {
  return /^(?:\$[^$]*\$|[^$])*?[.?!](?=\s|$)/.exec(text)?.[0] ?? text;
}

function toPublishedTerm(term: GlossaryTerm): PublishedTerm {
  return {
    id: term.id,
    term: pickText(term.term),
    definition: toPlain(term.definition),
    definitionHtml: renderInlineText(term.definition),
    formula: term.formula ?? null,
    formulaHtml: term.formula === undefined ? null : renderTex(term.formula, true),
    aliases: [...(term.aliases ?? [])],
    exercises: [...(term.exercises ?? [])],
  };
}

async function renderFiles(
  folder: string,
  files: Readonly<Record<Locale, string>>,
  part: StatementPart,
): Promise<Text> {
  const [ko, en] = await Promise.all(
    (['ko', 'en'] as const).map(async (locale) =>
      renderStatement(await readFile(join(folder, files[locale]), 'utf8'), part),
    ),
  );
  return { ko: ko?.html ?? '', en: en?.html ?? '' };
}

/** An exercise with a judge of its own has no single right result to show. */
async function publishVisible(
  exercise: LoadedExercise,
  references: ReferenceEngine,
): Promise<PublishedExercise['visible']> {
  const { visible, judge } = exercise.definition;
  const expected = judge
    ? []
    : await references.expected(
        exercise,
        visible.map(({ args }) => args),
      );
  return visible.map(({ id, title, args }, index) => {
    const claim = expected[index];
    return {
      id,
      title: toPlain(title),
      titleHtml: renderInlineText(title),
      args: args.map((value) => toJson(encodeValue(value))),
      expected: claim === undefined ? null : toJson(encodeClaim(claim)),
    };
  });
}

function listGraded({ definition }: LoadedExercise): PublishedExercise['graded'] {
  const cases = definition.hidden(createRandom(OUTLINE_SEED));
  return [...cases, ...definition.checks].map(({ id, title, points }) => ({
    id,
    title: toPlain(title),
    titleHtml: renderInlineText(title),
    points,
  }));
}

type Json = PublishedExercise['visible'][number]['args'][number];

/** Encoded values are JSON already; their types are narrower than JSON's. */
function toJson(encoded: unknown): Json {
  const json: Json = JSON.parse(JSON.stringify(encoded));
  return json;
}

function toPlain(text: Text): Text {
  return { ko: toPlainText(text.ko), en: toPlainText(text.en) };
}

function pickText({ ko, en }: Text): Text {
  return { ko, en };
}

function toPublicType(type: ParamType): ParamType {
  switch (type.kind) {
    case 'choice':
      return { kind: type.kind, of: [...type.of] };
    case 'tensor':
      return { kind: type.kind, shape: type.shape === 'any' ? 'any' : [...type.shape], dtype: type.dtype };
    case 'object':
      return { kind: type.kind, fields: mapValues(type.fields, toPublicType) };
    case 'list':
      return { kind: type.kind, of: toPublicType(type.of) };
    default:
      return { kind: type.kind };
  }
}

function toPublicResult(type: ResultType): ResultType {
  switch (type.kind) {
    case 'tensor':
      return { kind: type.kind, shape: type.shape === 'like-expected' ? type.shape : [...type.shape] };
    case 'object':
      return { kind: type.kind, fields: mapValues(type.fields, toPublicResult) };
    case 'model':
      return { kind: type.kind, ...(type.argument === undefined ? {} : { argument: type.argument }) };
    default:
      return { kind: type.kind };
  }
}

function mapValues<A, B>(record: Readonly<Record<string, A>>, map: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
