import { describe, expect, it } from 'vitest';
import { buildContentSecurityPolicy, createNonce } from '@/app/_server/content-security-policy';

function directivesOf(policy: string): Record<string, string[]> {
  const entries = policy.split('; ').map((directive) => directive.split(' '));
  return Object.fromEntries(entries.map(([name = '', ...sources]) => [name, sources]));
}

const production = { nonce: 'abc', hosts: ['course.example:8443'], isDevelopment: false };

describe('the pages’ Content-Security-Policy', () => {
  it('runs only scripts of its own nonce and never code from strings', () => {
    const scripts = directivesOf(buildContentSecurityPolicy(production))['script-src'];

    expect(scripts).toEqual(["'self'", "'nonce-abc'", "'strict-dynamic'"]);
  });

  it('frames the sandbox page and nothing else', () => {
    const { 'frame-src': frames, 'frame-ancestors': ancestors } = directivesOf(
      buildContentSecurityPolicy(production),
    );

    expect(frames).toEqual(['course.example:8443/sandbox/frame']);
    expect(ancestors).toEqual(["'none'"]);
  });

  it('frames it under the configured name as well, for proxies that do not pass the host on', () => {
    const hosts = ['10.0.0.5:3000', 'course.example', 'course.example'];

    expect(directivesOf(buildContentSecurityPolicy({ ...production, hosts }))['frame-src']).toEqual([
      '10.0.0.5:3000/sandbox/frame',
      'course.example/sandbox/frame',
    ]);
  });

  it.each(["evil.example; script-src 'unsafe-inline'", 'evil.example *', 'evil.example,*', ''])(
    'takes no directive from a Host header: %s',
    (host) => {
      const directives = directivesOf(buildContentSecurityPolicy({ ...production, hosts: [host] }));

      expect(directives['frame-src']).toEqual(["'none'"]);
      expect(directives['script-src']).not.toContain("'unsafe-inline'");
    },
  );

  it('has a nonce of 128 bits that is new every time', () => {
    const nonces = new Set(Array.from({ length: 100 }, createNonce));

    expect(nonces.size).toBe(100);
    expect([...nonces].every((nonce) => Buffer.from(nonce, 'base64').length === 16)).toBe(true);
  });
});
