import { moveAnonymousAnswers, sendQueued } from './send-queued';
import { openNewsChannel, type StudyNews } from './study-news';

/**
 * Brings what waits in this browser into the account and returns how many answers the account has taken. What could not
 * be sent goes on waiting under the account's name, for the next page.
 */
export async function moveLeftAnswers(userId: string, locale: string): Promise<number> {
  await moveAnonymousAnswers(userId);
  const { news, isExpired } = await sendQueued(userId, { locale, retriesHeld: true });
  if (news.length > 0) tellTabs({ owner: userId, news });
  return isExpired ? 0 : news.filter(({ fault }) => fault === undefined).length;
}

function tellTabs(news: StudyNews): void {
  const channel = openNewsChannel();
  channel?.postMessage(news);
  channel?.close();
}
