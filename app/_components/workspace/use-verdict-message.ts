import { useLocale, useTranslations } from 'next-intl';
import { useCallback } from 'react';
import type { Text, VerdictMessage } from '@/lib/exercise/types';
import { fillIn } from './fill-in';

const EXERCISE_PREFIX = 'exercise.';

/** Renders message keys of verdicts in the reader's language: the platform's own, or the exercise's. */
export function useVerdictMessage(
  exerciseMessages: Readonly<Record<string, Text>>,
): (message: VerdictMessage) => string {
  const t = useTranslations('verdict');
  const locale = useLocale();
  return useCallback(
    ({ key, params = {} }) => {
      const name = key.startsWith(EXERCISE_PREFIX) ? key.slice(EXERCISE_PREFIX.length) : key;
      const text = exerciseMessages[key] ?? exerciseMessages[name];
      if (text) return fillIn(locale === 'ko' ? text.ko : text.en, params);
      return t.has(key) ? t(key, params) : key;
    },
    [exerciseMessages, locale, t],
  );
}
