import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/app/_components/ui/button-link';
import { Page } from '@/app/_components/ui/page';

export default function NotFound() {
  const t = useTranslations('common.notFound');
  return (
    <Page width="narrow" title={t('title')} lead={t('text')}>
      <title>{t('title')}</title>
      <ButtonLink href="/">{t('home')}</ButtonLink>
    </Page>
  );
}
