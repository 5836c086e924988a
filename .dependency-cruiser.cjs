/** The layers of the house. Each comment says what to do instead. */
const npm = 'node_modules/'

/** Only what is listed may be imported by the files of a layer; `own` is always allowed. */
const layer = ({ name, from, may, comment }) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { pathNot: may },
})

/** The floor of subjects: within a layer, each may import those before it. */
const subjects = [
  'german',
  'records',
  'accounts',
  'areas',
  'figures',
  'deliveries',
  'services',
  'measures',
  'meetings',
  'masterplan',
  'search',
  'startPage',
]

const layersWithSubjects = '^src/(domain|store)/'

const subjectsInOrder = subjects.slice(0, -1).map((subject, at) => ({
  name: `subject-${subject}-knows-none-after-it`,
  severity: 'error',
  comment: `Subjects lean one way: ${subjects.join(' ← ')}. Move what both need to the earlier one.`,
  from: { path: `${layersWithSubjects}${subject}/` },
  to: { path: `^src/$1/(${subjects.slice(at + 1).join('|')})/` },
}))

const payloadTypes = [`^${npm}payload/`, '^src/payload-types\\.ts$']
const glossary = '^src/glossary'

module.exports = {
  forbidden: [
    layer({
      name: 'domain-is-pure',
      from: '^src/domain/',
      may: ['^src/domain/'],
      comment:
        'The domain knows no I/O, clock, random or package. Pass what is missing (a day, a list, a function) as an argument from the use case.',
    }),
    ...subjectsInOrder,
    layer({
      name: 'errors-stand-first',
      from: '^src/domain/errors\\.ts$',
      may: ['^src/domain/errors\\.ts$'],
      comment: 'Every subject throws these; they know none of them.',
    }),
    layer({
      name: 'glossary-stands-alone',
      from: glossary,
      may: [glossary, '^src/domain/'],
      comment: 'The glossary is words only. Put logic into src/domain.',
    }),
    {
      name: 'glossary-takes-types-only',
      severity: 'error',
      comment: 'The glossary names what the domain knows: import the type, not the code.',
      from: { path: glossary },
      to: { path: '^src/domain/', dependencyTypesNot: ['type-only'] },
    },
    layer({
      name: 'database-is-engines-only',
      from: '^src/database/',
      may: ['^src/database/', '^src/env', '^src/migrations/', npm, '^(node:|[a-z_/]+$)'],
      comment:
        'Engines know no business rule. Decide in src/domain, ask from src/store, keep only the contract here.',
    }),
    layer({
      name: 'store-reads-and-writes',
      from: '^src/store/',
      may: ['^src/(store|domain|database)/', ...payloadTypes],
      comment: 'A store loads and saves. Rules belong in src/domain, sequences in src/usecases.',
    }),
    layer({
      name: 'import-export-are-plain',
      from: '^src/(import|export)/',
      may: [
        '^src/(import|export|domain)/',
        glossary,
        `^${npm}(exceljs|jszip|yazl|@types)/`,
        '^(node:)?(stream|buffer|crypto|zlib|path|fs)',
      ],
      comment: 'Readers and writers get plain data. Load it in a use case and pass it in.',
    }),
    {
      name: 'exceljs-in-one-folder',
      severity: 'error',
      comment:
        'ExcelJS is replaceable as long as one folder knows it. Describe the sheet as plain data and let src/export/excel write it.',
      from: { pathNot: '^(src/export/excel/|src/import/xlsx\\.ts|tests/)' },
      to: { path: `^${npm}exceljs/` },
    },
    layer({
      name: 'usecases-load-decide-save',
      from: '^src/usecases/',
      may: [
        '^src/(usecases|domain|store|import|export)/',
        glossary,
        ...payloadTypes,
        '^(node:)?(stream|crypto|path|fs|os|util|zlib)',
      ],
      comment:
        'A use case loads through src/store, decides in src/domain, saves through src/store. It knows no HTTP, React or engine.',
    }),
    layer({
      name: 'hooks-are-thin',
      from: '^hooks/',
      may: ['^hooks/', '^src/(domain|usecases)/', ...payloadTypes],
      comment: 'A hook is a guard and one call. Move the work to src/usecases.',
    }),
    layer({
      name: 'access-and-fields-are-declarations',
      from: '^src/(access|fields)/',
      may: ['^src/(access|fields|domain)/', glossary, ...payloadTypes],
      comment: 'Rules and field factories are declarative. Reading records belongs in src/store.',
    }),
    layer({
      name: 'collections-are-declarations',
      from: '^collections/',
      may: [
        '^(collections|hooks)/',
        '^(node:)?path$',
        '^src/(access|fields|mail)/',
        glossary,
        '^src/env\\.ts$',
        ...payloadTypes,
      ],
      comment: 'A collection declares. Put behaviour into a hook or a field factory.',
    }),
    layer({
      name: 'admin-is-browser-code',
      from: '^src/admin/',
      may: [
        '^src/(admin|domain|fields|i18n)/',
        glossary,
        `^${npm}(@payloadcms/(ui|translations)|react|react-dom|next|@types)/`,
        ...payloadTypes,
      ],
      comment:
        'Components run in the browser. Ask the server through REST or a server component that calls a use case.',
    }),
    layer({
      name: 'mail-only-sends',
      from: '^src/mail/',
      may: [
        '^src/mail/',
        '^src/env\\.ts$',
        glossary,
        `^${npm}@payloadcms/email-nodemailer/`,
        ...payloadTypes,
      ],
      comment: 'A mail gets what it says from the use case that sends it.',
    }),
    layer({
      name: 'start-starts',
      from: '^src/start/',
      may: [
        '^src/(start|usecases|domain|http)/',
        '^src/database/close\\.ts$',
        '^src/(env|payload\\.config)\\.ts$',
        '^seed/',
        `^${npm}next/`,
        ...payloadTypes,
        '^(node:)?(events|fs|http|path)$',
      ],
      comment: 'The start calls use cases and listens. What it decides belongs into a use case.',
    }),
    {
      name: 'entry-points-use-usecases',
      severity: 'error',
      comment:
        'Jobs, routes, commands and seed call use cases; they do not reach into stores, hooks or collections.',
      from: { path: '^(src/(jobs|http|start|cli)/|seed/)' },
      to: { path: '^(src/(store|fields|access|admin)/|hooks/|collections/)' },
    },
    {
      name: 'nobody-imports-tests',
      severity: 'error',
      comment: 'Move what is shared into src; tests are leaves.',
      from: { pathNot: '^tests/' },
      to: { path: '^tests/' },
    },
    {
      name: 'seed-is-for-starts-only',
      severity: 'error',
      comment:
        'Seed content is data for the first start and the commands. Move rules to src/domain.',
      from: { pathNot: '^(seed/|tests/|src/(cli|start)/)' },
      to: { path: '^seed/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that need each other are one file, or share a third. Extract it.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-cycles-of-types',
      severity: 'error',
      comment: 'Two files that name each other’s types have a third in common. Extract it.',
      // The contract of the rows and its engines still name each other.
      from: { pathNot: '^src/database/' },
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'Nobody imports this file and it imports nothing: use it or delete it.',
      from: {
        orphan: true,
        pathNot: [
          '\\.d\\.ts$',
          '^src/migrations/',
          '^src/app/',
          '^src/payload-types\\.ts$',
          '^tests/',
        ],
      },
      to: {},
    },
    {
      name: 'no-unresolved',
      severity: 'error',
      comment: 'This path leads nowhere. Check the file name and the "imports" of package.json.',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'dependencies-are-declared',
      severity: 'error',
      comment: 'Add the package to "dependencies" of package.json (tests may use devDependencies).',
      from: { path: '^(src|collections|hooks|seed)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'], pathNot: '@types/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|data)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json'],
    },
  },
}
