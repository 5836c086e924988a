import type { CollectionConfig } from 'payload'

import { hiddenFromOthers, usersAccess } from '#access/accounts'
import { adminsMaySet } from '#access/fields'
import { adminOf, labelsOf } from '#fields/admin'
import { choice } from '#fields/choice'
import { keptByHooks } from '#fields/hidden'
import { relation, relations } from '#fields/relation'
import { resetMail } from '#src/mail/resetMail'
import { text } from '#fields/text'
import { requireLongPassword } from '#fields/longPassword'

const tenMinutes = 10 * 60 * 1000

type Site = { isSecure: boolean; publicUrl: string }

/** Accounts. `isSecure`: the site runs on https, so cookies travel on https only. */
export const users = ({ isSecure, publicUrl }: Site): CollectionConfig => ({
  slug: 'users',
  labels: labelsOf('user'),
  access: usersAccess,
  auth: {
    forgotPassword: { generateEmailHTML: resetMail(publicUrl) },
    maxLoginAttempts: 5,
    lockTime: tenMinutes,
    useSessions: true,
    removeTokenFromResponses: true,
    cookies: { sameSite: 'Lax', secure: isSecure },
  },
  defaultSort: 'sortKey',
  admin: adminOf({
    term: 'user',
    in: 'groupAdministration',
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'actor'],
    listSearchableFields: ['searchText', 'email'],
    hidden: hiddenFromOthers,
  }),
  hooks: { beforeValidate: [requireLongPassword] },
  fields: [
    text({ name: 'name', required: true, index: true, minLength: 2 }),
    choice({ term: 'role', required: true, index: true, access: adminsMaySet }),
    relation({ name: 'actor', term: 'ownActor', to: 'actors', access: adminsMaySet }),
    relations({ name: 'areas', term: 'ownAreas', to: 'areas', access: adminsMaySet }),
    ...keptByHooks(),
  ],
})
