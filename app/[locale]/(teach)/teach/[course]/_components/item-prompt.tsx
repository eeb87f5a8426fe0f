import { renderInline } from '@/lib/exercise/render-inline';
import { CourseHtml } from '@/app/_components/course-html';
import styles from './item-prompt.module.css';

/** What an item asks, its id as a name. */
export function ItemPrompt({ itemId, prompt }: { itemId: string; prompt: string }) {
  return (
    // A long formula scrolls by itself, and must be reachable by keyboard to do so.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.prompt} tabIndex={0} role="group" aria-label={itemId}>
      <CourseHtml as="div" html={renderInline(prompt)} />
    </div>
  );
}
