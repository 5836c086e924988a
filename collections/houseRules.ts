import type { CollectionConfig, Field, GlobalConfig } from 'payload'

import { nobody } from '#access/byRole'
import { officeReads } from '#access/fields'
import { hiddenText, revisionField, setByHooks } from '#fields/hidden'
import { countRevision, countRevisionOfGlobal } from '#hooks/countRevision'
import { giveOwnId, refuseForeignId } from '#hooks/giveOwnId'
import { keepSearchKeys } from '#hooks/keepSearchKeys'
import { askOnlyByOpenFields } from '#hooks/askOnlyByOpenFields'
import { readGlobalStrictly, readStrictly } from '#hooks/readStrictly'
import { refuseDeleteWhenReferenced } from '#hooks/refuseDeleteWhenReferenced'
import { refusePartialUpdate } from '#hooks/refusePartialUpdate'
import {
  refuseUnknownRelations,
  refuseUnknownRelationsOfGlobal,
} from '#hooks/refuseUnknownRelations'
import { rejectStaleRevision, rejectStaleRevisionOfGlobal } from '#hooks/rejectStaleRevision'
import { sortAndSearchGerman } from '#hooks/sortAndSearchGerman'

const has = (fields: readonly Field[], name: string) =>
  fields.some((field) => 'name' in field && field.name === name)

const changedBy = () =>
  hiddenText({ name: 'changedBy', index: false, access: { ...setByHooks, ...officeReads } })

/** Derived rows are written past the hooks; observations look up what they point at themselves. */
const looksUpItself = ['figures', 'observations']

/** Earlier states of a record show what is no longer open: closed where nothing else is said. */
const closedVersions = { readVersions: nobody }

/**
 * What holds for every collection alike: nothing guessed, closed versions, no link to nothing, no stale
 * form over a newer record, German sort and search. A collection's own hooks run between the checks and
 * the stamps.
 */
export const withHouseRules = (collection: CollectionConfig): CollectionConfig => {
  const { fields, hooks = {}, slug } = collection
  const isRevised = has(fields, 'revision')
  return {
    ...collection,
    access: { ...closedVersions, ...collection.access },
    fields: isRevised ? [...fields, changedBy()] : [...fields],
    hooks: {
      ...hooks,
      beforeOperation: [
        readStrictly,
        ...(has(fields, 'id') ? [refuseForeignId] : []),
        ...(hooks.beforeOperation ?? []),
        askOnlyByOpenFields,
        sortAndSearchGerman,
      ],
      beforeValidate: [
        ...(has(fields, 'id') ? [giveOwnId] : []),
        ...(isRevised ? [rejectStaleRevision] : []),
        ...(looksUpItself.includes(slug) ? [] : [refuseUnknownRelations]),
        ...(hooks.beforeValidate ?? []),
      ],
      beforeChange: [
        ...(hooks.beforeChange ?? []),
        ...(has(fields, 'sortKey') ? [keepSearchKeys] : []),
        ...(isRevised ? [countRevision] : []),
      ],
      beforeDelete: [...(hooks.beforeDelete ?? []), refuseDeleteWhenReferenced],
      afterOperation: [refusePartialUpdate, ...(hooks.afterOperation ?? [])],
    },
  }
}

/** The same for globals. */
export const globalWithHouseRules = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  access: { ...closedVersions, ...global.access },
  fields: [...global.fields, revisionField(), changedBy()],
  hooks: {
    ...global.hooks,
    beforeOperation: [readGlobalStrictly, ...(global.hooks?.beforeOperation ?? [])],
    beforeValidate: [
      rejectStaleRevisionOfGlobal,
      refuseUnknownRelationsOfGlobal,
      ...(global.hooks?.beforeValidate ?? []),
    ],
    beforeChange: [...(global.hooks?.beforeChange ?? []), countRevisionOfGlobal],
  },
})
