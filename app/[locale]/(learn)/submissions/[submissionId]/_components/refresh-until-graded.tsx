'use client';

import { useEffect } from 'react';
import { useRouter } from '@/app/_components/navigation';

const INTERVAL_MS = 2_000;

/** Reads the page again until the server leaves this component out of it, because there is a verdict. */
export function RefreshUntilGraded() {
  const router = useRouter();

  // A timer belongs to the time the component is on the page.
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), INTERVAL_MS);
    return () => clearInterval(timer);
  }, [router]);

  return null;
}
