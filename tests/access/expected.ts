/** Who may do what with which document. Roles that are not named may not; strangers never. */
export type Roles = string
/** Kind of document → roles; the kinds are made in `world/documents.ts`. */
export type Rule = Record<string, Roles>
export type Expectation = { read: Rule; create: Rule; update: Rule; delete: Rule }

const planners = 'admin planner'
const office = 'admin planner head'
const everyone = 'admin planner head municipality association council'
const nobody = ''

const planned: Expectation = {
  read: { any: everyone },
  create: { any: planners },
  update: { any: planners },
  delete: { any: planners },
}

/**
 * `attended`: released, and the own actor is listed; `seated`: released, and it held a seat on that
 * day; `unreleased`: listed and seated, but not released; `notAttended`: seated on other days only.
 */
const meeting: Expectation = {
  read: { attended: everyone, seated: everyone, unreleased: office, notAttended: office },
  create: { attended: planners },
  update: { attended: planners, unreleased: planners, notAttended: planners },
  delete: { attended: planners, unreleased: planners, notAttended: planners },
}

/** The table of the roles: collection × operation × kind of document → roles. */
export const expected: Record<string, Expectation> = {
  users: {
    read: { self: everyone, other: 'admin' },
    create: { other: 'admin' },
    update: { self: everyone, other: 'admin' },
    delete: { other: 'admin' },
  },
  actors: planned,
  areas: planned,
  divisions: planned,
  'area-memberships': planned,
  'area-changes': planned,
  'data-sources': planned,
  'data-availability': {
    read: { ownArea: everyone, belowOwnArea: everyone, foreignArea: everyone },
    create: { ownArea: planners, foreignArea: planners },
    update: {
      ownArea: `${planners} municipality`,
      belowOwnArea: `${planners} municipality`,
      foreignArea: planners,
    },
    delete: { ownArea: planners, foreignArea: planners },
  },
  indicators: planned,
  breakdowns: planned,
  quantities: planned,
  observations: {
    read: {
      ownArea: `${planners} municipality`,
      belowOwnArea: `${planners} municipality`,
      foreignArea: planners,
    },
    create: {
      ownArea: `${planners} municipality`,
      belowOwnArea: `${planners} municipality`,
      foreignArea: planners,
    },
    update: {
      ownArea: `${planners} municipality`,
      belowOwnArea: `${planners} municipality`,
      foreignArea: planners,
    },
    delete: { ownArea: planners, foreignArea: planners },
  },
  figures: {
    read: { any: everyone },
    create: { any: nobody },
    update: { any: nobody },
    delete: { any: nobody },
  },
  'action-fields': planned,
  topics: planned,
  goals: planned,
  measures: {
    read: {
      released: everyone,
      own: everyone,
      partner: everyone,
      foreign: office,
    },
    create: { own: planners, foreign: planners },
    update: {
      released: planners,
      own: `${planners} municipality association`,
      partner: planners,
      foreign: planners,
    },
    delete: { own: planners, foreign: planners },
  },
  interactions: { ...planned, read: { any: `${office} municipality association` } },
  services: {
    read: { released: everyone, own: everyone, ofChild: everyone, foreign: office },
    create: {
      own: `${planners} municipality association`,
      ofChild: `${planners} municipality association`,
      foreign: planners,
    },
    update: {
      released: planners,
      own: `${planners} municipality association`,
      ofChild: `${planners} municipality association`,
      foreign: planners,
    },
    delete: {
      released: planners,
      own: `${planners} municipality association`,
      ofChild: `${planners} municipality association`,
      foreign: planners,
    },
  },
  minutes: meeting,
  resolutions: meeting,
  tasks: {
    read: { ...meeting.read, own: everyone },
    create: { attended: planners, own: planners },
    update: { ...meeting.update, own: planners },
    delete: { ...meeting.delete, own: planners },
  },
  seats: planned,
  // The head may release a draft, but not reword it: see `fields.test.ts`.
  editions: {
    read: { released: everyone, draft: office },
    create: { draft: planners },
    update: { released: nobody, draft: planners },
    delete: { released: nobody, draft: planners },
  },
  documents: {
    read: { released: everyone, closed: office },
    create: { closed: planners },
    update: { released: planners, closed: planners },
    delete: { released: planners, closed: planners },
  },
}

/** Global × operation → roles. */
export const expectedGlobals: Record<string, { read: Roles; update: Roles }> = {
  'mission-statement': { read: everyone, update: planners },
  settings: { read: everyone, update: planners },
}
