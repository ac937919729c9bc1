/** Who may import whom: the table of docs/architecture.md as rules. */
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const electronPackage = '^electron$|^node_modules/electron/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    rule('no-circle', 'Circles make a room depend on itself.', {}, { circular: true }),
    rule(
      'shared-is-pure',
      'shared runs on both sides: no Node, no React, no Lexical, no rooms.',
      { path: '^shared/' },
      { path: '^(electron|renderer|test)/|^node_modules/(react|lexical|@lexical|electron|better-sqlite3)' },
    ),
    rule('shared-has-no-node', 'shared runs on both sides.', { path: '^shared/' }, { dependencyTypes: ['core'] }),
    rule(
      'model-knows-facts-only',
      'The record knows no screens, templates or pages.',
      { path: '^shared/model/' },
      { path: '^shared/(template|document|checks|print|contract)' },
    ),
    rule(
      'form-knows-no-checks',
      'Templates and documents do not know how they are checked or printed.',
      { path: '^shared/(template|document)/' },
      { path: '^shared/(checks|print|contract)' },
    ),
    rule(
      'reader-knows-no-print',
      'Checks never print.',
      { path: '^shared/checks/' },
      { path: '^shared/(print|contract)' },
    ),
    rule(
      'print-knows-no-checks',
      'Print never checks.',
      { path: '^shared/print/' },
      { path: '^shared/(checks|contract)' },
    ),
    rule(
      'sqlite-only-in-store',
      'One room knows SQL and keys.',
      { path: '^(electron|renderer|shared)/', pathNot: '^electron/store/' },
      { path: '^node_modules/(better-sqlite3|better-sqlite3-multiple-ciphers|@node-rs/argon2)' },
    ),
    rule(
      'pdf-only-in-press',
      'One room knows PDF and signatures.',
      { path: '^(electron|shared)/', pathNot: '^electron/press/' },
      { path: '^node_modules/(@cantoo/pdf-lib|@libpdf|pkijs|asn1js|@peculiar)' },
    ),
    rule(
      'store-knows-no-press',
      'The store knows no PDF, screens or wording.',
      { path: '^electron/store/' },
      { path: '^electron/(press|handlers|shell|host-calls|import)|^shared/(checks|print|contract)' },
    ),
    rule(
      'press-knows-no-store',
      'The press knows no store and no editor.',
      { path: '^electron/press/' },
      { path: '^electron/(store|handlers|shell|host-calls|import)|^shared/(checks|contract)' },
    ),
    rule(
      'electron-package-only-in-its-shell',
      'Everything else must run without Electron.',
      {
        path: '^(electron|renderer|shared)/',
        pathNot: '^electron/(main|preload|fuses)\\.ts$|^electron/shell/electron',
      },
      { path: electronPackage },
    ),
    rule(
      'handlers-know-no-window',
      'Handlers see the shell as types only.',
      { path: '^electron/handlers/' },
      { path: '^electron/shell/(?!shell\\.ts)' },
    ),
    rule(
      'desk-knows-no-host',
      'The page has no Node, SQL, keys or paths.',
      { path: '^renderer/' },
      { path: '^electron/', dependencyTypesNot: ['type-only'] },
    ),
    rule('desk-has-no-node', 'The page has no Node.', { path: '^renderer/' }, { dependencyTypes: ['core'] }),
    rule(
      'ui-knows-nothing',
      'Controls have props and no knowledge.',
      { path: '^renderer/ui/' },
      { path: '^renderer/(screens|editor|client)' },
    ),
    rule(
      'editor-knows-no-store',
      'The editor knows templates and documents, not calls.',
      { path: '^renderer/editor/' },
      { path: '^renderer/(screens|client)|^shared/contract' },
    ),
    rule(
      'only-client-touches-the-bridge',
      'Screens call through renderer/client.ts.',
      { path: '^renderer/(?!client)' },
      { path: '^electron/preload' },
    ),
    rule(
      'product-knows-no-tests',
      'Tests import the product, never the other way round.',
      { path: '^(electron|renderer|shared)/' },
      { path: '^test/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.test.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
