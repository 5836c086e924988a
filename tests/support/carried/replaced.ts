/** What a database of version 0.1.0 held that is kept otherwise or not at all, by engine. */
export const replaced = {
  sqlite: [
    'aggregates -',
    // → divisions, memberships, changes and notes
    'areas.change_reason',
    'areas.kind',
    // they name county and municipality only: other areas grant nothing over what lies in them
    'areas.level',
    'areas.path',
    'areas_predecessors -',
    // name and checksum of a file that only the office may have
    'editions.search_text',
    // derived anew
    'figures 949 gone',
    // from the unit
    'indicators.factor',
    // → changed_at; the day a period begins follows from the period
    'observations.created_at',
    'observations.period_start',
    'observations.updated_at',
    // left as running by a process that is gone
    'payload_jobs.processing',
    'payload_jobs.updated_at',
    'payload_preferences 1 gone',
    'payload_preferences.value',
    'payload_preferences_rels 1 gone',
  ],
  mongodb: [
    'aggregates -',
    'areas.changeReason',
    'areas.kind',
    'areas.level',
    'areas.path',
    'areas.predecessors',
    'editions.searchText',
    'figures 949 gone',
    'indicators.factor',
    'observations.createdAt',
    'observations.periodStart',
    'observations.updatedAt',
    'payload-jobs.processing',
    'payload-jobs.updatedAt',
    'payload-preferences 1 gone',
    'payload-preferences.value',
  ],
}
