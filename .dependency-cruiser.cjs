/**
 * Who may import whom: app → components → lib/features → lib/platform → db → lib/core.
 * scripts/import-rules.test.ts plants a violation of every rule and expects it to be seen.
 */

/** Features in their order: each may import those of its own row that it needs and of every row above. */
const featureRows = [
  ['profiles', 'resumes', 'positions'],
  ['questions'],
  ['optimisation'],
  ['interviews'],
  ['reviews'],
  ['evaluation'],
  ['reports'],
  ['chat'],
  ['privacy'],
]

const features = featureRows.flat()
const test = '[.]test[.]tsx?$'
const testHelp = '^lib/testing/'
const product = '^(app|components|lib|db)/|^(instrumentation|proxy)[.]ts$'

const featureOrder = features.map((feature) => {
  const row = featureRows.findIndex((names) => names.includes(feature))
  const above = featureRows
    .slice(0, row + 1)
    .flat()
    .join('|')
  return forbid(`feature-order-${feature}`, `${feature} may import only what stands before it in the order`, {
    from: { path: `^lib/features/${feature}/` },
    to: { path: '^lib/features/', pathNot: `^lib/features/(${above})/` },
  })
})

module.exports = {
  forbidden: [
    forbid('no-circles', 'modules that import each other cannot be understood apart', {
      from: {},
      to: { circular: true },
    }),
    forbid('no-unknown', 'an import that is not found is one that no rule sees', {
      from: {},
      to: { couldNotResolve: true },
    }),
    forbid('no-barrels', 'import a thing from where it is made, not through a file that passes it on', {
      from: { path: product },
      to: { dependencyTypes: ['export'] },
    }),
    forbid('core-stands-alone', 'lib/core imports nothing of ours but the messages', {
      from: { path: '^lib/core/' },
      to: { path: '^(app|components|lib|db|scripts|e2e)/', pathNot: '^lib/core/' },
    }),
    forbid('db-is-below', 'db knows no feature and no platform', {
      from: { path: '^db/', pathNot: test },
      to: { path: '^(app|components|lib)/', pathNot: '^lib/core/' },
    }),
    forbid('platform-knows-no-feature', 'lib/platform serves every feature and knows none', {
      from: { path: '^lib/platform/' },
      to: { path: '^(app|components|lib/features|lib/registry)/' },
    }),
    forbid('features-are-below-pages', 'a feature knows nothing of pages and components', {
      from: { path: '^lib/features/' },
      to: { path: '^(app|components)/' },
    }),
    forbid('feature-has-a-place', 'a new feature needs its place in the order (.dependency-cruiser.cjs)', {
      from: { path: `^lib/features/(?!(${features.join('|')})/)` },
      to: {},
    }),
    ...featureOrder,
    forbid(
      'components-see-models-and-actions',
      'a component may import of a feature only model.ts and actions.ts',
      {
        from: { path: '^components/', pathNot: test },
        to: { path: '^lib/features/', pathNot: '^lib/features/[^/]+/(model|actions)[.]ts$' },
      },
    ),
    forbid('primitives-know-no-domain', 'components/ui has no domain words', {
      from: { path: '^components/ui/' },
      to: { path: '^(lib/features|lib/registry|components/(?!ui/))' },
    }),
    forbid('components-are-below-pages', 'a component knows nothing of routes and of the registry', {
      from: { path: '^components/' },
      to: { path: '^(app|lib/registry)/' },
    }),
    forbid('no-queries-in-pages', 'pages and components load through a feature', {
      from: { path: '^(app|components)/', pathNot: test },
      to: { path: '^db/' },
    }),
    forbid('tables-are-for-data', 'of a feature only its data.ts queries tables', {
      from: { path: '^lib/features/', pathNot: `${test}|/data[.]ts$` },
      to: { path: '^db/schema/' },
    }),
    forbid('registry-is-for-the-start', 'only the start of the server and its health know the registry', {
      from: {
        path: product,
        pathNot: `${test}|^lib/(registry|testing)/|^instrumentation[.]ts$|^app/api/ready/`,
      },
      to: { path: '^lib/registry/' },
    }),
    forbid('tests-stay-outside', 'the product imports no test, no test help and no script', {
      from: { path: product, pathNot: `${test}|${testHelp}` },
      to: { path: `${test}|${testHelp}|^(scripts|e2e)/` },
    }),
    forbid('no-development-packages', 'the product runs without development packages', {
      from: { path: product, pathNot: `${test}|${testHelp}` },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    }),
  ],
  options: {
    // The compiler of TypeScript 7 has no interface that this tool knows; swc reads the same imports.
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^[.]next/' },
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'require'],
    },
  },
}

function forbid(name, comment, { from, to }) {
  return { name, comment, severity: 'error', from, to }
}
