/** The source of a submission, or undefined where it cannot be had (offline, signed out). */
export async function fetchSource(submissionId: string): Promise<string | undefined> {
  try {
    const response = await fetch(`/api/submissions/${submissionId}`);
    if (!response.ok) return undefined;
    const body: unknown = await response.json();
    const hasSource = typeof body === 'object' && body !== null && 'source' in body;
    return hasSource && typeof body.source === 'string' ? body.source : undefined;
  } catch {
    // fetch rejects when there is no network: the caller says so.
    return undefined;
  }
}
