'use client';

import type { ComponentProps } from 'react';
import { Button } from './button';
import { useHydrated } from './use-hydrated';

/** The button of a form that is sent by script: before the script is there, the browser would send and empty the form. */
export function SubmitButton({ disabled, ...props }: Omit<ComponentProps<typeof Button>, 'type'>) {
  const isHydrated = useHydrated();
  return <Button type="submit" disabled={disabled === true || !isHydrated} {...props} />;
}
