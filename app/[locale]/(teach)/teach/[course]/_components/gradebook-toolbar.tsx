import { useTranslations } from 'next-intl';
import { Button } from '@/app/_components/ui/button';
import { ButtonLink } from '@/app/_components/ui/button-link';
import styles from '../gradebook.module.css';
import { toSearch, type GradebookQuery } from './gradebook-query';

interface GradebookToolbarProps {
  /** The page's own address, language included. */
  path: string;
  query: GradebookQuery;
  /** Students found on all pages. */
  count: number;
  pageSize: number;
}

/** Search and paging by plain addresses: they can be kept, sent and gone back to. */
export function GradebookToolbar({ path, query, count, pageSize }: GradebookToolbarProps) {
  const t = useTranslations('teach');
  const pages = Math.max(Math.ceil(count / pageSize), 1);
  const first = (query.page - 1) * pageSize + 1;
  const here = path.replace(/^\/[a-z]{2}/, '');
  return (
    <div className={styles.toolbar}>
      <form role="search" action={path} className={styles.search}>
        <label htmlFor="gradebook-search" className="visually-hidden">
          {t('search')}
        </label>
        <input
          id="gradebook-search"
          type="search"
          name="q"
          defaultValue={query.q}
          placeholder={t('search')}
          maxLength={200}
        />
        {query.sort === 'score' ? <input type="hidden" name="sort" value="score" /> : null}
        <Button type="submit" size="small">
          {t('searchButton')}
        </Button>
      </form>
      <nav aria-label={t('paging')} className={styles.paging}>
        {count > 0 ? (
          <span>{t('range', { first, last: Math.min(first + pageSize - 1, count), count })}</span>
        ) : null}
        {query.page > 1 ? (
          <ButtonLink
            size="small"
            href={{ pathname: here, query: toSearch({ ...query, page: query.page - 1 }) }}
          >
            {t('previous')}
          </ButtonLink>
        ) : null}
        {query.page < pages ? (
          <ButtonLink
            size="small"
            href={{ pathname: here, query: toSearch({ ...query, page: query.page + 1 }) }}
          >
            {t('next')}
          </ButtonLink>
        ) : null}
      </nav>
    </div>
  );
}
