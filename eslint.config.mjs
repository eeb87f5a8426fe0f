import vitest from '@vitest/eslint-plugin';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import playwright from 'eslint-plugin-playwright';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const HANGUL = '/[\\u1100-\\u11FF\\u3130-\\u318F\\uAC00-\\uD7A3]/';

/** Bans that hold everywhere; blocks that add to them repeat them, since a later block replaces the rule. */
const everywhere = [
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: 'Read the environment through lib/env.ts.',
  },
  { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
  { selector: 'TSAnyKeyword', message: 'Use unknown and narrow it.' },
];

export default tseslint.config(
  {
    ignores: ['node_modules/', '.next/', '.build/', '.data/', 'next-env.d.ts', 'e2e/results/', 'e2e/report/'],
  },
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-dynamic-delete': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 3],
      'max-depth': ['error', 4],
      'no-restricted-syntax': ['error', ...everywhere],
    },
  },
  {
    files: ['lib/env.ts', 'next.config.mjs', 'e2e/**', 'tests/**'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // Same seed, same grading: nothing here may draw on the clock or on unseeded randomness.
    files: ['lib/numeric/**', 'lib/exercise/**', 'exercises/**/exercise.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Use the seeded Random.' },
        { object: 'Date', property: 'now', message: 'Take the time as a parameter.' },
      ],
    },
  },
  {
    // Exercises are data and reading matter: a long case list or judge is not a smell there. Tensors index by number.
    files: ['exercises/**', 'lib/numeric/**', 'lib/grading/compare/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', 'max-params': 'off' },
  },
  {
    // A chapter's items are a list of texts: its length says nothing.
    files: ['exercises/*/quiz.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['**/*.tsx'],
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y },
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...jsxA11y.flatConfigs.strict.rules,
      'max-lines-per-function': ['error', { max: 120, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': [
        'error',
        ...everywhere,
        { selector: `JSXText[value=${HANGUL}]`, message: 'Texts live in lib/i18n/messages.' },
        { selector: `Literal[value=${HANGUL}]`, message: 'Texts live in lib/i18n/messages.' },
        { selector: `TemplateElement[value.raw=${HANGUL}]`, message: 'Texts live in lib/i18n/messages.' },
      ],
    },
  },
  {
    // Starters and mistakes are what students write: unused parameters and plain style belong there.
    files: ['exercises/**/starter.ts', 'exercises/**/mistakes/*.ts'],
    rules: { '@typescript-eslint/no-unused-vars': 'off' },
  },
  {
    // `import * as tf` is how every solution begins, whether it needs more than types or not.
    files: ['exercises/**/{starter,reference}.ts', 'exercises/**/mistakes/*.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    // Ambient modules have no other way to name types.
    files: ['**/*.d.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    files: ['bin/**', 'tests/chaos/**', 'lib/sandbox/server/deno/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    plugins: { vitest },
    rules: {
      ...vitest.configs.recommended.rules,
      'vitest/no-focused-tests': 'error',
      'vitest/no-disabled-tests': 'error',
      'vitest/expect-expect': 'off',
      'max-lines': ['error', { max: 600, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    // Backends and layers that a machine lacks are skipped with the reason printed, and counted as skipped.
    files: ['tests/lib/sandbox/backends.test.ts', 'tests/attacks/layers.test.ts'],
    rules: { 'vitest/no-disabled-tests': 'off' },
  },
  {
    files: ['e2e/**/*.spec.ts'],
    ...playwright.configs['flat/recommended'],
    rules: {
      ...playwright.configs['flat/recommended'].rules,
      'playwright/no-conditional-in-test': 'off',
      'playwright/expect-expect': 'off',
      'max-lines-per-function': 'off',
    },
  },
);
