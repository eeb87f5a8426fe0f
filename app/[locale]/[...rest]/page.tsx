import { notFound } from 'next/navigation';

/** Addresses without a page, so that they get the not-found page of their language. */
export default function UnknownPage() {
  notFound();
}
