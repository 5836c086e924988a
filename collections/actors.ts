import type { CollectionConfig } from 'payload'

import { actorsAccess } from '#access/accounts'
import { adminOf, labelsOf } from '#fields/admin'
import { choice } from '#fields/choice'
import { email, postalCode, webAddress } from '#fields/formats'
import { keptByHooks } from '#fields/hidden'
import { list, row, tab, tabs } from '#fields/list'
import { relation, reverse } from '#fields/relation'
import { longText, text } from '#fields/text'

export const actors: CollectionConfig = {
  slug: 'actors',
  labels: labelsOf('actor'),
  access: actorsAccess,
  defaultSort: 'sortKey',
  defaultPopulate: { name: true, shortName: true, kind: true },
  admin: adminOf({
    term: 'actor',
    in: 'groupActorsAndAreas',
    useAsTitle: 'name',
    defaultColumns: ['name', 'shortName', 'kind', 'parent', 'city'],
    listSearchableFields: ['searchText'],
    enableListViewSelectAPI: true,
  }),
  fields: [
    tabs(
      tab('tabOverview', [
        text({ name: 'name', required: true, index: true, minLength: 2 }),
        row(
          text({ name: 'shortName', index: true, maxLength: 60 }),
          choice({ name: 'kind', term: 'actorKind', required: true, index: true }),
        ),
        row(
          relation({ name: 'parent', term: 'parentActor', to: 'actors' }),
          relation({ name: 'area', term: 'actorArea', to: 'areas' }),
        ),
        longText({ name: 'notes' }),
      ]),
      tab('tabContact', [
        text({ name: 'street' }),
        row(postalCode({ name: 'postalCode' }), text({ name: 'city', index: true })),
        row(text({ name: 'phone', maxLength: 60 }), email({ name: 'email' })),
        webAddress({ name: 'website' }),
        list({
          name: 'contacts',
          row: 'contact',
          fields: [
            row(
              text({ name: 'name', required: true }),
              text({ name: 'function', term: 'personFunction' }),
            ),
            row(email({ name: 'email' }), text({ name: 'phone', maxLength: 60 })),
          ],
        }),
      ]),
      tab('tabRelations', [
        reverse({
          name: 'subordinateActors',
          from: 'actors',
          on: 'parent',
          columns: ['name', 'kind'],
          sort: 'sortKey',
        }),
        reverse({
          name: 'bodySeats',
          from: 'seats',
          on: 'body',
          columns: ['member', 'representedBy', 'since', 'until'],
        }),
        reverse({
          name: 'ownSeats',
          from: 'seats',
          on: 'member',
          columns: ['body', 'representedBy', 'since', 'until'],
        }),
        reverse({
          name: 'ownServices',
          from: 'services',
          on: 'provider',
          columns: ['title', 'state', 'confirmedAt'],
          sort: 'sortKey',
        }),
      ]),
    ),
    ...keptByHooks(),
  ],
}
