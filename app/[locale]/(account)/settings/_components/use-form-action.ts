'use client';

import { useState, type FormEvent } from 'react';
import type { FormFault } from '../../_components/form-error';

type Outcome = { readonly ok: true } | ({ readonly ok: false } & FormFault);

interface FormAction {
  readonly fault: FormFault | undefined;
  readonly isDone: boolean;
  readonly isBusy: boolean;
  readonly handleSubmit: (event: FormEvent<HTMLFormElement>) => void;
}

/** Submits a form to an action and keeps what came of it. What was typed stays until the action succeeded. */
export function useFormAction(
  action: (form: FormData) => Promise<Outcome>,
  onDone: (form: FormData, element: HTMLFormElement) => void | Promise<void> = () => undefined,
): FormAction {
  const [fault, setFault] = useState<FormFault>();
  const [isDone, setIsDone] = useState(false);
  const [isBusy, setIsBusy] = useState(false);

  async function submit(element: HTMLFormElement) {
    const form = new FormData(element);
    setIsBusy(true);
    setFault(undefined);
    setIsDone(false);
    // A server action rejects only when it could not be reached.
    const outcome: Outcome = await action(form).catch(() => ({ ok: false, code: 'offline' }));
    if (outcome.ok) await onDone(form, element);
    else setFault(outcome);
    setIsDone(outcome.ok);
    setIsBusy(false);
  }

  return {
    fault,
    isDone,
    isBusy,
    handleSubmit(event) {
      event.preventDefault();
      void submit(event.currentTarget);
    },
  };
}
