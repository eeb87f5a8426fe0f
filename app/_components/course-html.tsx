import 'katex/dist/katex.min.css';
import type { ElementType } from 'react';

interface CourseHtmlProps {
  /** HTML made by the course build from reviewed files of the repository; never anything a person typed here. */
  html: string;
  as?: ElementType;
  className?: string;
}

export function CourseHtml({ html, as: Tag = 'span', className }: CourseHtmlProps) {
  return <Tag className={className} dangerouslySetInnerHTML={{ __html: html }} />;
}
