'use client';

import { useState } from 'react';
import type { CorrectionEffect } from '@/lib/quiz/graded/teach/correction-effect';

interface Preview {
  readonly basis: string;
  readonly effect: CorrectionEffect;
}

/**
 * Keeps what was previewed, and shows it only while `basis`, which names all that it depends on, is what it was asked
 * for: any other correction made or taken back changes what this one does, also while the preview is on its way.
 */
export function usePreview(basis: string) {
  const [preview, setPreview] = useState<Preview>();
  return {
    effect: preview?.basis === basis ? preview.effect : undefined,
    show: (effect: CorrectionEffect) => setPreview({ basis, effect }),
    hide: () => setPreview(undefined),
  };
}
