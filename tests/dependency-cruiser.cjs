/**
 * Imports run one way: app → lib → db, and inside lib only leftwards along SUBJECTS.
 * @type {import('dependency-cruiser').IConfiguration}
 */
const SUBJECTS = ['numeric', 'auth', 'exercise', 'sandbox', 'grading', 'quiz', 'course', 'authoring'];

/** Each subject may import those before it, and the leaves errors, env, log, metrics and i18n. */
const leftwards = SUBJECTS.map((subject, index) => ({
  name: `lib-${subject}-imports-leftwards`,
  comment: `lib/${subject} may import only ${SUBJECTS.slice(0, index).join(', ') || 'the leaves'}.`,
  severity: 'error',
  from: { path: `^lib/${subject}/` },
  to: { path: `^lib/(${SUBJECTS.slice(index + 1).join('|') || '$^'})/` },
}));

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
    ...leftwards,
    {
      name: 'leaves-import-nothing-of-ours',
      severity: 'error',
      from: { path: '^lib/(numeric/|errors\\.ts|env\\.ts)' },
      to: { path: '^(app|bin|db|exercises|lib/(?!numeric/|errors\\.ts|env\\.ts))' },
    },
    {
      name: 'lib-without-framework',
      comment: 'lib and db know neither React nor Next, nor the pages, nor the course.',
      severity: 'error',
      from: { path: '^(lib|db)/', pathNot: '^lib/(i18n|authoring)/|^lib/quiz/kinds/.+\\.tsx$' },
      to: { path: '^(app|bin|exercises)/|node_modules/(react|react-dom|next)/' },
    },
    {
      name: 'quiz-views-without-pages',
      comment: 'The view of a kind of quiz item is React beside its kind; it still knows nothing of pages.',
      severity: 'error',
      from: { path: '^lib/quiz/kinds/.+\\.tsx$' },
      to: { path: '^(app|bin|exercises)/|node_modules/next/' },
    },
    {
      name: 'authoring-without-pages',
      comment: 'The course build renders statements with React; it still knows nothing of pages.',
      severity: 'error',
      from: { path: '^lib/authoring/' },
      to: { path: '^(app|bin|exercises)/|node_modules/next/' },
    },
    {
      name: 'db-is-the-bottom',
      severity: 'error',
      from: { path: '^db/' },
      to: { path: '^(app|bin|exercises|lib)/', pathNot: '^lib/(errors|env|log|process-wide)\\.ts$' },
    },
    {
      name: 'exercise-files-stay-data',
      severity: 'error',
      from: { path: '^exercises/[^/]+/[^/]+/exercise\\.ts$|^exercises/[^/]+/chapter\\.ts$' },
      to: { pathNot: '^(lib/(exercise|numeric)/|exercises/)' },
    },
    {
      name: 'quiz-items-stay-data',
      severity: 'error',
      from: { path: '^exercises/[^/]+/quiz\\.ts$' },
      to: { pathNot: '^(lib/(quiz|exercise|numeric)/|exercises/)' },
    },
    {
      name: 'solutions-import-only-tfjs',
      comment: 'They run in a sandbox in which nothing else can be loaded.',
      severity: 'error',
      from: { path: '^exercises/.*/(starter|reference|mistakes/[^/]+)\\.ts$' },
      to: { pathNot: 'node_modules/@tensorflow/' },
    },
    {
      name: 'runner-stays-portable',
      comment:
        'The runner is bundled into Deno, a browser worker and the trusted engine: plain data and TF.js only.',
      severity: 'error',
      from: { path: '^lib/sandbox/runner/' },
      to: {
        pathNot: '^(lib/sandbox/runner/|lib/numeric/|node_modules/(@tensorflow|acorn|sucrase)/)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'pages-never-touch-answers',
      severity: 'error',
      from: { path: '^app/' },
      to: {
        path: '^(db/|exercises/|tests/|lib/authoring/|lib/sandbox/server/)',
        pathNot: '^(db/client|lib/sandbox/server/types)\\.ts$',
      },
    },
    {
      name: 'components-know-no-routes',
      severity: 'error',
      from: { path: '^app/_components/' },
      to: { path: '^app/\\[locale\\]/' },
    },
    {
      name: 'nobody-imports-tests',
      severity: 'error',
      from: { path: '^(app|bin|db|exercises|lib)/', pathNot: '^bin/test\.ts$' },
      to: { path: '^(tests|e2e)/' },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {}, // '$tf' and '$backend' are given their meaning by the runner's build.
      to: { couldNotResolve: true, pathNot: '^\\$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(mdx|json|css)$' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
