'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useEffectEvent, useRef, useTransition } from 'react';
import { usePathname, useRouter } from '@/app/_components/navigation';
import styles from './search-form.module.css';

/** Long enough not to search for half a syllable, short enough to feel at once. */
const PAUSE_MS = 200;

interface SearchFormProps {
  query: string;
  maxLength: number;
}

/** A form that works without script; with it, results follow what is typed. */
export function SearchForm({ query, maxLength }: SearchFormProps) {
  const t = useTranslations('search');
  const router = useRouter();
  const pathname = usePathname();
  const [isPending, startTransition] = useTransition();
  const input = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const search = (text: string) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const address =
        text.trim() === '' ? pathname : `${pathname}?${new URLSearchParams({ q: text }).toString()}`;
      startTransition(() => router.replace(address, { scroll: false }));
    }, PAUSE_MS);
  };
  const takeOver = useEffectEvent(() => {
    const typed = input.current?.value ?? query;
    if (typed !== query) search(typed);
  });
  useEffect(() => {
    // What was typed before this script was there.
    takeOver();
    // A page left in the middle of a pause must not be left again by it.
    return () => clearTimeout(timer.current);
  }, []);
  return (
    <form role="search" className={styles.form} aria-busy={isPending}>
      <label htmlFor="search-query" className="visually-hidden">
        {t('label')}
      </label>
      <input
        id="search-query"
        type="search"
        name="q"
        defaultValue={query}
        maxLength={maxLength}
        placeholder={t('placeholder')}
        autoComplete="off"
        spellCheck={false}
        ref={input}
        className={styles.input}
        onChange={(event) => search(event.currentTarget.value)}
      />
      <button type="submit" className={styles.button}>
        {t('submit')}
      </button>
    </form>
  );
}
