import 'katex/dist/katex.min.css';
import type { ElementType } from 'react';

interface ItemHtmlProps {
  /** Words of an item, set from the reviewed bank; never anything a person typed. */
  html: string;
  as?: ElementType;
  id?: string;
  className?: string;
}

export function ItemHtml({ html, as: Tag = 'span', id, className }: ItemHtmlProps) {
  return <Tag id={id} className={className} dangerouslySetInnerHTML={{ __html: html }} />;
}
