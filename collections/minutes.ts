import type { CollectionConfig } from 'payload'

import { minutesAccess } from '#access/meetings'
import { adminOf, labelsOf } from '#fields/admin'
import { checkbox, choice } from '#fields/choice'
import { day } from '#fields/day'
import { clock } from '#fields/formats'
import { hiddenLinks, keptByHooks } from '#fields/hidden'
import { list, row, tab, tabs } from '#fields/list'
import { releasedField } from '#fields/presets'
import { relation, relations, reverse } from '#fields/relation'
import { richText } from '#fields/richText'
import { longText, text } from '#fields/text'
import { keepMinutesReaders } from '#hooks/keepMinutesReaders'

export const minutes: CollectionConfig = {
  slug: 'minutes',
  labels: labelsOf('minutes'),
  access: minutesAccess,
  defaultSort: '-date',
  defaultPopulate: { title: true, date: true },
  indexes: [{ fields: ['body', 'date'], unique: true }],
  admin: adminOf({
    term: 'minutes',
    in: 'groupMeetings',
    useAsTitle: 'title',
    defaultColumns: ['title', 'body', 'date', 'place', 'state', 'released'],
    listSearchableFields: ['searchText'],
    enableListViewSelectAPI: true,
  }),
  hooks: { beforeChange: [keepMinutesReaders] },
  fields: [
    releasedField(),
    tabs(
      tab('tabOverview', [
        text({ name: 'title', required: true, minLength: 2 }),
        row(
          relation({ name: 'body', to: 'actors', required: true }),
          day({ name: 'date', term: 'meetingDate', required: true, index: true }),
        ),
        text({ name: 'place' }),
        row(clock({ name: 'startTime' }), clock({ name: 'endTime' })),
        row(text({ name: 'chair' }), text({ name: 'minuteTaker' }), text({ name: 'moderation' })),
        choice({
          name: 'state',
          term: 'minutesState',
          required: true,
          index: true,
          defaultValue: 'draft',
        }),
        text({ name: 'sourceReference' }),
        relations({ name: 'documents', term: 'attachments', to: 'documents', canCreate: true }),
      ]),
      tab('tabAttendance', [
        list({
          name: 'attendance',
          row: 'attendee',
          fields: [
            row(
              relation({ name: 'actor', term: 'actor', to: 'actors', required: true }),
              choice({
                name: 'role',
                term: 'attendanceRole',
                required: true,
                defaultValue: 'present',
              }),
            ),
            longText({ name: 'persons', maxLength: 2000 }),
          ],
        }),
      ]),
      tab('tabAgenda', [
        list({
          name: 'agendaItems',
          row: 'agendaItem',
          fields: [
            row(
              text({ name: 'number', term: 'agendaNumber', required: true, maxLength: 20 }),
              text({ name: 'title', required: true, maxLength: 500 }),
            ),
            richText({ name: 'text', term: 'agendaText' }),
            checkbox({ name: 'isPublic' }),
          ],
        }),
      ]),
      tab('tabOutcome', [
        reverse({
          name: 'resolutions',
          term: 'ownResolutions',
          from: 'resolutions',
          on: 'minutes',
          columns: ['code', 'title', 'result'],
          sort: 'code',
        }),
        reverse({
          name: 'tasks',
          term: 'ownTasks',
          from: 'tasks',
          on: 'minutes',
          columns: ['code', 'title', 'owner', 'due', 'state'],
          sort: 'code',
        }),
      ]),
    ),
    hiddenLinks({ name: 'readers', term: 'minutesReaders', to: 'actors' }),
    ...keptByHooks(),
  ],
}
