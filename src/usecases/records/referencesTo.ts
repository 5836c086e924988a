import type { SanitizedCollectionConfig, SanitizedConfig, SanitizedGlobalConfig } from 'payload'

import { derivedCollections } from '#domain/records/derivedCollections'

import { relationFields, type RelationField } from './relationFields.ts'

/** A collection or global with the fields by which its records point at another collection. */
export type Referrer<Config> = { config: Config; fields: readonly RelationField[] }

export type References = {
  collections: Referrer<SanitizedCollectionConfig>[]
  derived: Referrer<SanitizedCollectionConfig>[]
  globals: Referrer<SanitizedGlobalConfig>[]
}

const referrers = <Config extends SanitizedCollectionConfig | SanitizedGlobalConfig>(
  configs: readonly Config[],
  target: string,
): Referrer<Config>[] =>
  configs
    .filter(({ slug }) => !slug.startsWith('payload-'))
    .map((config) => ({
      config,
      fields: relationFields(config.flattenedFields).filter((field) => field.target === target),
    }))
    .filter(({ fields }) => fields.length > 0)

const known = new WeakMap<SanitizedConfig, Map<string, References>>()

/** Everything in the configuration that can point at a record of `target`; worked out once. */
export const referencesTo = (config: SanitizedConfig, target: string): References => {
  const ofConfig = known.get(config) ?? new Map<string, References>()
  known.set(config, ofConfig)
  const found = ofConfig.get(target)
  if (found) return found
  const all = referrers(config.collections, target)
  const references = {
    collections: all.filter((one) => !derivedCollections.includes(one.config.slug)),
    derived: all.filter((one) => derivedCollections.includes(one.config.slug)),
    globals: referrers(config.globals, target),
  }
  ofConfig.set(target, references)
  return references
}
