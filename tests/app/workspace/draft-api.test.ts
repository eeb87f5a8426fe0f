import { afterEach, expect, it, vi } from 'vitest';
import { sendDraft } from '@/app/_components/workspace/draft/draft-api';

const DRAFT = { source: 'export const x = 1;', editedAt: Date.parse('2026-05-20T12:00:00Z') };

afterEach(() => vi.unstubAllGlobals());

it('a draft is saved once the server says when', async () => {
  vi.stubGlobal('fetch', async () => Response.json({ updatedAt: '2026-05-20T12:00:01Z' }));

  const result = await sendDraft('neuron', DRAFT);

  expect(result).toEqual({ kind: 'saved', updatedAt: Date.parse('2026-05-20T12:00:01Z') });
});

it.each(['<!doctype html><title>Sign in to this network</title>', '{}', 'null'])(
  'what somebody else answered in the place of the server saves nothing: %s',
  async (body) => {
    vi.stubGlobal('fetch', async () => new Response(body, { status: 200 }));

    expect(await sendDraft('neuron', DRAFT)).toEqual({ kind: 'offline' });
  },
);
