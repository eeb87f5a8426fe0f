import { useTranslations } from 'next-intl';

/** How many of a chapter's items have been seen and are due; nothing where none is. */
export function StandingFigures({ seen, due }: { seen: number; due: number }) {
  const t = useTranslations('study.chapter');
  return (
    <>
      {seen > 0 ? <span>{t('seen', { seen })}</span> : null}
      {due > 0 ? <strong>{t('due', { count: due })}</strong> : null}
    </>
  );
}
