'use client';

import { useTranslations } from 'next-intl';
import type { LeafValues } from '@/lib/grading/compare/compare-leaf';
import { compareClaim, type OutputComparison } from '@/lib/grading/compare/compare-claim';
import type { Claim } from '@/lib/numeric/claim';
import type { WorkspaceExercise } from '../types';
import { ClaimView } from './claim-view';
import { measureOutput, type CaseOutcome } from './compare-case';
import { formatNumber, formatShape } from './format-number';
import { ValueView } from './value-view';
import styles from './cases-panel.module.css';

interface OutputsViewProps {
  readonly exercise: WorkspaceExercise;
  readonly expected: Claim | undefined;
  readonly outcome: CaseOutcome | undefined;
}

const WHOLE = 'result';

/** Expected beside actual, output by output. Before a run, only what is expected. */
export function OutputsView({ exercise, expected, outcome }: OutputsViewProps) {
  const t = useTranslations('workspace.cases');
  if (!expected) {
    return (
      <section>
        <h3>{t('output')}</h3>
        <p className={styles.note}>{t('judgedOnServer')}</p>
        {outcome?.claim && <ClaimView claim={outcome.claim} label={t('actual')} />}
      </section>
    );
  }
  const isCompared = outcome !== undefined && outcome.outputs.length > 0;
  const outputs = isCompared ? outcome.outputs : listExpected(expected, exercise);
  return (
    <section className={styles.outputs}>
      {outputs.map((output) => (
        <Output key={output.path} output={output} isCompared={isCompared} tolerance={exercise.tolerance} />
      ))}
    </section>
  );
}

/** The expected outputs laid out as a comparison with themselves. */
function listExpected(
  expected: Claim,
  { result, tolerance }: WorkspaceExercise,
): readonly OutputComparison[] {
  return compareClaim(expected, expected, { type: result, tolerance }).outputs;
}

interface OutputProps {
  readonly output: OutputComparison;
  readonly isCompared: boolean;
  readonly tolerance: WorkspaceExercise['tolerance'];
}

function Output({ output, isCompared, tolerance }: OutputProps) {
  const t = useTranslations('workspace.cases');
  const { wrong, total, largest } = measureOutput(output);
  return (
    <div className={styles.output} data-passed={isCompared ? output.passed : undefined}>
      {output.path !== WHOLE && (
        <h3>
          <code>{output.path}</code>
        </h3>
      )}
      <div className={styles.pair}>
        <Side title={t('expected')} values={output.expected} />
        {isCompared && <Side title={t('actual')} values={output.actual} mask={output.mask} />}
      </div>
      {isCompared && output.mask && (
        <p className={styles.note}>
          {t('difference', { wrong, total, largest: formatNumber(largest) })}{' '}
          {t('tolerance', { atol: formatNumber(tolerance.atol), rtol: formatNumber(tolerance.rtol) })}
        </p>
      )}
    </div>
  );
}

interface SideProps {
  readonly title: string;
  readonly values: LeafValues | undefined;
  readonly mask?: Uint8Array;
}

function Side({ title, values, mask }: SideProps) {
  const t = useTranslations('workspace.cases');
  return (
    <div className={styles.side}>
      <h4>
        {title} {values && values.shape.length > 0 && <span>{formatShape(values.shape)}</span>}
      </h4>
      {values ? (
        <ValueView values={values} mask={mask} label={title} />
      ) : (
        <p className={styles.note}>{t('noNumbers')}</p>
      )}
    </div>
  );
}
