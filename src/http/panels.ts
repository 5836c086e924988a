import express, { Router, type Request, type RequestHandler } from 'express'
import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'

import { previewMembership } from '#usecases/areas/previewMembership'
import { showPreview } from '#usecases/areas/showPreview'
import { loadIndicatorTable, type TableChoice } from '#usecases/figures/loadIndicatorTable'

import { readerOf } from './reader.ts'
import { sendError } from './sendError.ts'
import { languageOf, text } from './texts.ts'

/** `null`: it does not exist for the reader; `undefined`: nobody can tell what is asked. */
type Answer = (reader: PayloadRequest, req: Request) => Promise<object | null | undefined>

const forReaders =
  (payload: Payload, answer: Answer): RequestHandler =>
  async (req, res) => {
    const reader = await readerOf(payload, req)
    if (!reader) return sendError({ req, res, status: 401, message: text(req, 'notLoggedIn') })
    const found = await answer(reader, req)
    if (found === undefined)
      return sendError({ req, res, status: 400, message: text(req, 'badRequest') })
    if (found === null) return sendError({ req, res, status: 404, message: text(req, 'notFound') })
    res.json(found)
  }

const word = z.string().min(1).max(200)

const choiceSchema = z.strictObject({
  period: word,
  category: word,
  smaller: z.enum(['true', 'false']),
})

const figures: Answer = async (req, request) => {
  const { success, data } = choiceSchema.safeParse(request.query)
  if (!success) return undefined
  const { smaller, ...asked } = data
  const choice: TableChoice = { ...asked, withSmaller: smaller === 'true' }
  const indicator = String(request.params['id'])
  const table = await loadIndicatorTable({ req, indicator, language: languageOf(request), choice })
  return table === 'nothing' ? null : table
}

const formSchema = z.strictObject({
  id: word.nullable(),
  child: word,
  parent: word,
  division: word.nullable(),
  validFrom: word.nullable(),
  validTo: word.nullable(),
})

const membership: Answer = async (req, request) => {
  const { success, data } = formSchema.safeParse(request.body)
  if (!success) return undefined
  const { id, ...form } = data
  return showPreview(req, await previewMembership(req, { form, id }), languageOf(request))
}

/** What parts of a screen ask for while a person looks at it; mounted under `/panels`. */
export const panelsRouter = ({ payload }: { payload: Payload }): Router =>
  Router()
    .get('/indicators/:id/figures', forReaders(payload, figures))
    .post('/area-memberships', express.json({ limit: '50kb' }), forReaders(payload, membership))
