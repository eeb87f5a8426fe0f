import { hasLocale, type Formats } from 'next-intl';
import { getRequestConfig } from 'next-intl/server';
import { routing } from '@/app/_components/routing';
import { loadMessages } from '@/lib/i18n/load-messages';

/** Ways to write an instant. Hours count to 24 in both languages: tables stay narrow and unambiguous. */
const formats = {
  dateTime: {
    instant: { dateStyle: 'medium', timeStyle: 'medium', hourCycle: 'h23' },
    /** For what people plan by: nobody sets a deadline to the second. */
    minute: { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' },
    clock: { timeStyle: 'medium', hourCycle: 'h23' },
  },
} satisfies Formats;

/** What next-intl needs for one request. Times are shown in Korea's zone, where the deadlines are. */
export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale;
  const locale = hasLocale(routing.locales, requested) ? requested : routing.defaultLocale;
  return { locale, messages: await loadMessages(locale), timeZone: 'Asia/Seoul', formats };
});
