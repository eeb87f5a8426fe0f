import { useCallback, useEffect, useRef } from 'react';
import type { Locale } from '@/lib/exercise/types';
import type { LanguageClient } from '@/lib/sandbox/browser/language/client';
import type { LanguageSetup } from '@/lib/sandbox/browser/language/protocol';

/** Brings TypeScript when it is first asked for, once, and ends its worker with the page. */
export function useLanguage(runtime: 'core' | 'layers', locale: Locale): () => Promise<LanguageClient> {
  const client = useRef<Promise<LanguageClient>>(undefined);

  // A worker outlives renders; it ends with the component.
  useEffect(
    () => () => {
      void client.current?.then(
        (started) => started.close(),
        () => undefined,
      );
      client.current = undefined;
    },
    [],
  );
  return useCallback(() => {
    client.current ??= startLanguage(runtime, locale);
    return client.current;
  }, [runtime, locale]);
}

async function startLanguage(runtime: 'core' | 'layers', locale: Locale): Promise<LanguageClient> {
  const [{ createLanguageClient }, { fetchManifest }, { ASSETS_PATH }] = await Promise.all([
    import('@/lib/sandbox/browser/language/client'),
    import('@/lib/sandbox/browser/browser-sandbox'),
    import('@/lib/sandbox/browser/asset-manifest'),
  ]);
  const manifest = await fetchManifest();
  return createLanguageClient({
    scriptUrl: `${ASSETS_PATH}/${manifest.typescript}`,
    loadSetup: async () => {
      const response = await fetch(`${ASSETS_PATH}/${manifest.declarations}`);
      const { files, messages }: LanguageFiles = await response.json();
      return toSetup({ files, messages }, { runtime, locale });
    },
  });
}

interface LanguageFiles {
  readonly files: Readonly<Record<string, string>>;
  readonly messages: { readonly ko: Readonly<Record<string, string>> };
}

function toSetup(
  { files, messages }: LanguageFiles,
  { runtime, locale }: { readonly runtime: 'core' | 'layers'; readonly locale: Locale },
): LanguageSetup {
  return { type: 'setup', files, runtime, ...(locale === 'ko' && { messages: messages.ko }) };
}
