'use client';

import type { ReactNode } from 'react';
import { Link, usePathname } from '../navigation';
import styles from './nav-link.module.css';

interface NavLinkProps {
  href: string;
  /** Pages below this address belong to the link as well. */
  under?: string;
  children: ReactNode;
}

export function NavLink({ href, under = href, children }: NavLinkProps) {
  const pathname = usePathname();
  const isHere = pathname === href || pathname === under || pathname.startsWith(`${under}/`);
  return (
    <Link href={href} className={styles.link} aria-current={isHere ? 'page' : undefined}>
      {children}
    </Link>
  );
}
