import type { SanitizedCollectionConfig, SanitizedConfig, SanitizedGlobalConfig } from 'payload'

import { derivedCollections } from '#domain/records/derivedCollections'

import { relationFields, type RelationField } from '#usecases/records/relations/fields'

/** A collection or global with the fields by which its records point at another collection. */
export type Referrer<Config> = { config: Config; fields: readonly RelationField[] }

export type References = {
  collections: Referrer<SanitizedCollectionConfig>[]
  derived: Referrer<SanitizedCollectionConfig>[]
  /** Parts of the record in collections of their own, which are deleted with it. */
  parts: Referrer<SanitizedCollectionConfig>[]
  globals: Referrer<SanitizedGlobalConfig>[]
}

const referrers = <Config extends SanitizedCollectionConfig | SanitizedGlobalConfig>(
  configs: readonly Config[],
  isWanted: (field: RelationField) => boolean,
): Referrer<Config>[] =>
  configs
    .filter(({ slug }) => !slug.startsWith('payload-'))
    .map((config) => ({
      config,
      fields: relationFields(config.flattenedFields).filter(isWanted),
    }))
    .filter(({ fields }) => fields.length > 0)

const known = new WeakMap<SanitizedConfig, Map<string, References>>()

/** Everything in the configuration that can point at a record of `target`; worked out once. */
export const referencesTo = (config: SanitizedConfig, target: string): References => {
  const ofConfig = known.get(config) ?? new Map<string, References>()
  known.set(config, ofConfig)
  const found = ofConfig.get(target)
  if (found) return found
  const points = (field: RelationField) => field.target === target
  const holdsBack = (field: RelationField) => points(field) && !field.goesAlong
  const all = referrers(config.collections, holdsBack)
  const references = {
    collections: all.filter((one) => !derivedCollections.includes(one.config.slug)),
    derived: all.filter((one) => derivedCollections.includes(one.config.slug)),
    parts: referrers(config.collections, (field) => points(field) && field.goesAlong),
    globals: referrers(config.globals, points),
  }
  ofConfig.set(target, references)
  return references
}
