'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { listCandidates, type Candidate, type DrawPart } from '@/lib/quiz/graded/list-candidates';
import { isTag, TAGS } from '@/lib/quiz/tags';
import { isAppLocale } from '@/lib/i18n/locales';
import type { ChapterChoice } from './chapter-choices';
import styles from './composer.module.css';
import { KINDS } from './kinds';

interface DrawEditorProps {
  part: DrawPart;
  bank: readonly Candidate[];
  chapters: readonly ChapterChoice[];
  onChange: (part: DrawPart) => void;
}

/** "5 from chapter 8, two of them formulas", with what the bank has of it as one changes it. */
export function DrawEditor({ part, bank, chapters, onChange }: DrawEditorProps) {
  const t = useTranslations('teachQuiz');
  const locale = useLocale();
  const [isOpen, setIsOpen] = useState(part.chapterIds.length === 0);
  const candidates = listCandidates(part, bank);
  const toggle = (list: readonly string[], value: string) =>
    list.includes(value) ? list.filter((one) => one !== value) : [...list, value];
  const inBank = new Set(bank.map(({ chapterId }) => chapterId));
  const tags = Object.entries(TAGS).filter(([tag]) => bank.some((item) => item.tags.includes(tag)));
  const chosenChapters = chapters.filter(({ id }) => part.chapterIds.includes(id));

  function setKind(kind: string, count: number) {
    const { [kind]: _, ...rest } = part.ofKinds;
    onChange({ ...part, ofKinds: count > 0 ? { ...rest, [kind]: count } : rest });
  }

  return (
    <div className={styles.draw}>
      <label className={styles.small}>
        {t('parts.count')}
        <input
          type="number"
          min={1}
          max={50}
          required
          value={part.count}
          onChange={(event) => onChange({ ...part, count: Number(event.target.value) })}
        />
      </label>
      <details
        className={styles.details}
        open={isOpen}
        onToggle={(event) => setIsOpen(event.currentTarget.open)}
      >
        <summary>
          {t('parts.chapters')}:{' '}
          {chosenChapters.length === 0
            ? t('parts.anyChapter')
            : chosenChapters.map(({ number, title }) => `${number}. ${title}`).join(', ')}
        </summary>
        <div className={styles.checks}>
          {chapters
            .filter(({ id }) => inBank.has(id))
            .map(({ id, number, title }) => (
              <label key={id}>
                <input
                  type="checkbox"
                  checked={part.chapterIds.includes(id)}
                  onChange={() => onChange({ ...part, chapterIds: toggle(part.chapterIds, id) })}
                />
                {number}. {title}
              </label>
            ))}
        </div>
      </details>
      <details className={styles.details}>
        <summary>
          {t('parts.tags')}:{' '}
          {part.tags.length === 0
            ? t('parts.anyTag')
            : part.tags
                .map((tag) => (isTag(tag) && isAppLocale(locale) ? TAGS[tag][locale] : tag))
                .join(', ')}
        </summary>
        <div className={styles.checks}>
          {tags.map(([tag, name]) => (
            <label key={tag}>
              <input
                type="checkbox"
                checked={part.tags.includes(tag)}
                onChange={() => onChange({ ...part, tags: toggle(part.tags, tag) })}
              />
              {isAppLocale(locale) ? name[locale] : tag}
            </label>
          ))}
        </div>
      </details>
      <fieldset className={styles.kinds}>
        <legend>{t('parts.ofKinds')}</legend>
        {KINDS.map((kind) => {
          const has = candidates.filter((item) => item.kind === kind).length;
          const wanted = part.ofKinds[kind] ?? 0;
          return has === 0 && wanted === 0 ? null : (
            <label key={kind} className={styles.small}>
              {t(`kinds.${kind}`)}
              <input
                type="number"
                min={0}
                max={50}
                value={wanted}
                onChange={(event) => setKind(kind, Number(event.target.value))}
              />
              <span className={styles.hint}>{t('parts.has', { count: has })}</span>
            </label>
          );
        })}
      </fieldset>
      <p role="status" className={styles.hint}>
        {t('parts.candidates', { count: candidates.length, wanted: part.count })}
      </p>
    </div>
  );
}
