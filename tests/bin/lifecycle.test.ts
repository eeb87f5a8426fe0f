import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** A child of a supervisor that takes a while to load. */
function startChild(): ChildProcess {
  const script = `
    await new Promise((wake) => setTimeout(wake, 300));
    const { exitWithSupervisor } = await import('${join(import.meta.dirname, '../../bin/lifecycle')}');
    exitWithSupervisor();
    process.send?.('loaded');
    setInterval(() => undefined, 1_000);`;
  return spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), '--input-type=module', '-e', script],
    { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
  );
}

it('a child ends when its supervisor does', async () => {
  const child = startChild();
  await once(child, 'message');

  child.disconnect();

  expect(await once(child, 'exit')).toEqual([null, 'SIGTERM']);
});

it('a child whose supervisor ended before it had loaded ends once it has', async () => {
  const child = startChild();

  child.disconnect();

  expect(await once(child, 'exit')).toEqual([null, 'SIGTERM']);
});
