import { describe, expect, it } from 'vitest';
import {
  chooseDraft,
  compareWithServer,
  createDraftStore,
  parseDraft,
} from '@/app/_components/workspace/draft/draft-store';
import { memoryStorage } from './memory-storage';

const starter = 'export function f() {}';

describe('createDraftStore', () => {
  it('keeps people and exercises apart', () => {
    const storage = memoryStorage();
    const ann = createDraftStore(storage, { userId: 'ann', exerciseId: 'softmax' });
    const bob = createDraftStore(storage, { userId: 'bob', exerciseId: 'softmax' });

    ann.write('own', { source: 'hers', editedAt: 1 });

    expect(ann.read('own')?.source).toBe('hers');
    expect(bob.read('own')).toBeUndefined();
  });

  it('finds, once signed in, what was written before', () => {
    const storage = memoryStorage();
    createDraftStore(storage, { userId: undefined, exerciseId: 'softmax' }).write('own', {
      source: 'early',
      editedAt: 1,
    });

    const signedIn = createDraftStore(storage, { userId: 'ann', exerciseId: 'softmax' });

    expect(signedIn.read('anonymous')?.source).toBe('early');
  });

  it('says so when the browser keeps nothing', () => {
    const blocked = memoryStorage();
    blocked.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };

    const store = createDraftStore(blocked, { userId: 'ann', exerciseId: 'softmax' });

    expect(store.write('own', { source: 'x', editedAt: 1 })).toBe(false);
    expect(
      createDraftStore(undefined, { userId: 'ann', exerciseId: 'softmax' }).write('own', {
        source: 'x',
        editedAt: 1,
      }),
    ).toBe(false);
  });

  it.each([
    ['no JSON', '{'],
    ['another form', '{"text":"x"}'],
    ['a number', '7'],
    ['null', 'null'],
  ])('reads %s as no draft', (_what, text) => {
    expect(parseDraft(text)).toBeUndefined();
  });
});

describe('chooseDraft', () => {
  it('opens with the starter where nothing was written', () => {
    expect(chooseDraft({ starter })).toEqual({
      source: starter,
      draft: undefined,
      origin: 'starter',
      offers: [],
    });
  });

  it('adopts what was written before signing in', () => {
    const anonymous = { source: 'early', editedAt: 1 };

    expect(chooseDraft({ starter, anonymous })).toMatchObject({
      source: 'early',
      origin: 'anonymous',
      offers: [],
    });
  });

  it('keeps one’s own draft and offers the other work', () => {
    const choice = chooseDraft({
      starter,
      own: { source: 'mine', editedAt: 1 },
      anonymous: { source: 'early', editedAt: 9 },
      aside: { source: 'other tab', editedAt: 5 },
    });

    expect(choice.source).toBe('mine');
    expect(choice.offers).toEqual([
      { slot: 'anonymous', source: 'early' },
      { slot: 'aside', source: 'other tab' },
    ]);
  });

  it('offers nothing that is the same or untouched', () => {
    const own = { source: 'mine', editedAt: 1 };

    const { offers } = chooseDraft({
      starter,
      own,
      anonymous: { source: starter, editedAt: 9 },
      aside: { source: 'mine', editedAt: 5 },
    });

    expect(offers).toEqual([]);
  });
});

describe('compareWithServer', () => {
  const server = { source: 'theirs', updatedAt: 1_000 };

  it.each([
    { winner: 'same', why: 'nothing anywhere', own: undefined, there: undefined },
    { winner: 'server', why: 'nothing here', own: undefined, there: server },
    { winner: 'own', why: 'nothing there', own: { source: 'mine', editedAt: 1 }, there: undefined },
    { winner: 'same', why: 'the same text', own: { source: 'theirs', editedAt: 1 }, there: server },
    {
      winner: 'server',
      why: 'a change elsewhere and none here',
      own: { source: 'old', editedAt: 9_999, serverAt: 500, isSynced: true },
      there: server,
    },
    {
      winner: 'own',
      why: 'a change here and none elsewhere, whatever the clocks say',
      own: { source: 'mine', editedAt: 1, serverAt: 1_000 },
      there: server,
    },
    {
      winner: 'own',
      why: 'changes on both sides, here later',
      own: { source: 'mine', editedAt: 1_001, serverAt: 500 },
      there: server,
    },
    {
      winner: 'server',
      why: 'changes on both sides, there later',
      own: { source: 'mine', editedAt: 999, serverAt: 500 },
      there: server,
    },
  ])('chooses $winner with $why', ({ winner, own, there }) => {
    expect(compareWithServer(own, there)).toBe(winner);
  });
});
