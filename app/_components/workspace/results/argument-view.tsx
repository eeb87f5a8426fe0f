'use client';

import { useTranslations } from 'next-intl';
import { PlainModel, PlainTensor, type PlainValue } from '@/lib/numeric/plain-value';
import { formatNumber, formatShape } from './format-number';
import { ValueView } from './value-view';
import styles from './cases-panel.module.css';

/** One argument of the entry function. Tensors say their shape, since that is what code has to match. */
export function ArgumentView({ value, label }: { readonly value: PlainValue; readonly label: string }) {
  const t = useTranslations('workspace.values');
  if (typeof value === 'number') return <code>{formatNumber(value)}</code>;
  if (typeof value === 'string') return <code>{`'${value}'`}</code>;
  if (typeof value !== 'object' || value === null) return <code>{String(value)}</code>;
  if (value instanceof PlainTensor) {
    return (
      <div className={styles.argument}>
        <span className={styles.kind}>
          {t('tensor', { dtype: value.dtype, shape: formatShape(value.shape) })}
        </span>
        <ValueView values={value} label={label} hasPicture={false} />
      </div>
    );
  }
  if (value instanceof PlainModel) return <code>tf.LayersModel</code>;
  if (isList(value)) return <ListView items={value} label={label} />;
  return (
    <dl className={styles.inputs}>
      {Object.entries(value).map(([name, field]) => (
        <div key={name}>
          <dt>
            <code>{name}</code>
          </dt>
          <dd>
            <ArgumentView value={field} label={`${label}.${name}`} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function ListView({ items, label }: { readonly items: readonly PlainValue[]; readonly label: string }) {
  const numbers = items.filter((item) => typeof item === 'number');
  if (numbers.length === items.length)
    return <ValueView values={{ shape: [items.length], data: numbers }} label={label} />;
  return (
    <ol className={styles.items}>
      {items.slice(0, 20).map((item, index) => (
        <li key={index}>
          <ArgumentView value={item} label={`${label}[${index}]`} />
        </li>
      ))}
    </ol>
  );
}

function isList(value: PlainValue): value is readonly PlainValue[] {
  return Array.isArray(value);
}
