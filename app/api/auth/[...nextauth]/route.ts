import NextAuth from 'next-auth';
import type { NextRequest } from 'next/server';
import { createAuthOptions } from '@/app/_server/auth-options';

interface AuthRouteContext {
  params: Promise<{ nextauth: string[] }>;
}

/** next-auth's own routes: providers, CSRF token, sign-in, sign-out, session. */
async function handle(request: NextRequest, context: AuthRouteContext): Promise<Response> {
  const response: unknown = await NextAuth(request, context, createAuthOptions());
  return response instanceof Response ? response : new Response(null, { status: 500 });
}

export { handle as GET, handle as POST };
