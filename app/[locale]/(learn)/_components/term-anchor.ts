/** The anchor of a term on its chapter's page. Links from elsewhere name it, so its form never changes. */
export function toTermAnchor(termId: string): string {
  return `term-${termId}`;
}
