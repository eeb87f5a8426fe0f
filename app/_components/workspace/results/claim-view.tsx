'use client';

import { useTranslations } from 'next-intl';
import type { Claim } from '@/lib/numeric/claim';
import { ValueView } from './value-view';
import styles from './cases-panel.module.css';

/** Anything a sandbox says came back, as readable data. */
export function ClaimView({ claim, label }: { readonly claim: Claim; readonly label: string }) {
  const t = useTranslations('workspace.values');
  switch (claim.kind) {
    case 'number':
      return <ValueView values={{ shape: [], data: [claim.value] }} label={label} />;
    case 'boolean':
      return <code>{String(claim.value)}</code>;
    case 'tensor':
    case 'numeric-array':
      return <ValueView values={claim} label={label} />;
    case 'typed-array':
      return <ValueView values={{ shape: [claim.data.length], data: claim.data }} label={label} />;
    case 'array':
      return (
        <ol className={styles.items}>
          {claim.items.slice(0, 20).map((item, index) => (
            <li key={index}>
              <ClaimView claim={item} label={`${label}[${index}]`} />
            </li>
          ))}
        </ol>
      );
    case 'object':
      return (
        <dl className={styles.inputs}>
          {Object.entries(claim.fields).map(([name, field]) => (
            <div key={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>
                <ClaimView claim={field} label={name} />
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'model':
      return <ModelView claim={claim} />;
    case 'other':
      return <code>{t('other', { type: claim.type.replaceAll('-', '_') })}</code>;
  }
}

function ModelView({ claim }: { readonly claim: Extract<Claim, { kind: 'model' }> }) {
  const t = useTranslations('workspace.values');
  const weights = claim.weights.reduce((sum, weight) => sum + weight.data.length, 0);
  return (
    <div>
      <p className={styles.intro}>{t('model', { weights })}</p>
      <ol className={styles.items}>
        {listLayers(claim.topology).map((layer, index) => (
          <li key={index}>
            <code>{layer}</code>
          </li>
        ))}
      </ol>
    </div>
  );
}

const SHOWN_OPTIONS = ['units', 'filters', 'kernel_size', 'pool_size', 'activation', 'rate'] as const;

/** Layers of a Keras-style topology as `Dense(units: 10, activation: softmax)`. Unknown forms give nothing. */
function listLayers(topology: unknown): readonly string[] {
  const { config, model_config: nested }: Record<string, unknown> = { ...Object(topology) };
  if (nested !== undefined) return listLayers(nested);
  const { layers }: { layers?: unknown } = { ...Object(config) };
  const list: unknown = layers ?? config;
  if (!Array.isArray(list)) return [];
  return list.slice(0, 50).map((layer) => {
    const { class_name: name, config: options }: Record<string, unknown> = { ...Object(layer) };
    const shown = SHOWN_OPTIONS.flatMap((key) => {
      const value: unknown = Object(options)[key];
      return value === undefined || value === null ? [] : [`${key}: ${toText(value)}`];
    });
    return `${toText(name)}(${shown.join(', ')})`;
  });
}

function toText(value: unknown): string {
  return (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 80);
}
