/** Lint: strict TypeScript, React hooks and accessibility, and the bans that guard privacy and shape. */
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const bans = [
  { selector: 'ExportAllDeclaration', message: 'Name what you export.' },
  {
    selector: "MemberExpression[property.name='innerHTML']",
    message: 'Use text nodes: pasted or stored text must never become markup.',
  },
  { selector: "MemberExpression[property.name='dangerouslySetInnerHTML']", message: 'Use text nodes.' },
  { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'Use text nodes.' },
  {
    selector: "CallExpression[callee.object.name='Object'][callee.property.name='assign']",
    message: 'Spread into a fresh object instead: assign re-prototypes its target.',
  },
  {
    selector: "CallExpression[callee.property.name='serialize']",
    message: 'Database.serialize writes plaintext; back up with VACUUM INTO.',
  },
];

/** A promise nobody waits for takes its failure with it. */
const unheard = {
  selector: "UnaryExpression[operator='void'] > CallExpression",
  message: 'Catch what fails and show it, or say in a catch why it may stay unheard.',
};

export default tseslint.config(
  { ignores: ['out', 'node_modules', 'test-results', '.cache'] },
  ...tseslint.configs.strict,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-console': 'error',
      'no-eval': 'error',
      'no-restricted-syntax': ['error', ...bans],
      eqeqeq: 'error',
      complexity: ['error', 15],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 120, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y },
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...jsxA11y.flatConfigs.recommended.rules,
      'no-restricted-syntax': ['error', ...bans, unheard],
      // A scrolling region must take the focus, or the keyboard cannot scroll it (WCAG 2.1.1).
      'jsx-a11y/no-noninteractive-tabindex': [
        'error',
        { tags: [], roles: ['tabpanel', 'region'], allowExpressionValues: true },
      ],
      'no-restricted-globals': [
        'error',
        { name: 'localStorage', message: 'Nothing of a case may lie in the profile folder.' },
        { name: 'sessionStorage', message: 'Nothing of a case may lie in the profile folder.' },
        { name: 'fetch', message: 'Calls go through renderer/client.ts.' },
      ],
    },
  },
  { files: ['electron/launch.ts', 'electron/demo.ts', 'test/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
