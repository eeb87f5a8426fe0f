import { describe, expect, it } from 'vitest';
import { createOutbox } from '@/app/_components/workspace/submission/outbox';
import { memoryStorage } from './memory-storage';

const owner = { userId: 'ann', exerciseId: 'softmax' };
const outgoing = { idempotencyKey: 'k-1', source: 'export function softmax() {}' };

describe('createOutbox', () => {
  it('keeps the key over a reload until the server has answered', () => {
    const storage = memoryStorage();
    createOutbox(storage, owner).write(outgoing);

    const reloaded = createOutbox(storage, owner);

    expect(reloaded.read()).toEqual(outgoing);
    reloaded.clear();
    expect(createOutbox(storage, owner).read()).toBeUndefined();
  });

  it('sends nothing for somebody else', () => {
    const storage = memoryStorage();
    createOutbox(storage, owner).write(outgoing);

    expect(createOutbox(storage, { ...owner, userId: 'bob' }).read()).toBeUndefined();
  });

  it('works for as long as the page without storage', () => {
    const outbox = createOutbox(undefined, owner);
    outbox.write(outgoing);

    expect(outbox.read()).toEqual(outgoing);
  });
});
