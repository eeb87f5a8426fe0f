import { CourseHtml } from './course-html';
import styles from './prose.module.css';

/** A longer text of the course: headings, formulas, tables, drawings. */
export function Prose({ html }: { html: string }) {
  return <CourseHtml as="div" className={styles.prose} html={html} />;
}
