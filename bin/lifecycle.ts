/** Runs `stop` once on SIGTERM, SIGINT or SIGHUP (the terminal was closed), then exits; a second signal or ten seconds exit at once. */
export function onStopSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const handle = () => {
    if (stopping) process.exit(1);
    stopping = true;
    setTimeout(() => process.exit(1), 10_000).unref();
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, handle);
}

/** A child of `npm start` must not outlive it, even when it is killed: the channel between them then closes. */
export function exitWithSupervisor(): void {
  const end = () => process.kill(process.pid, 'SIGTERM');
  process.on('disconnect', end);
  // It may have closed while this process was still loading. Without a supervisor the property is not there at all.
  if (process.connected === false) end();
}
