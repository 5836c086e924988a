import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'

import { readReport } from '#seed/readReport'

describe('a mistake in a seed file', () => {
  let folder: string

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'planwerk-seed-'))
    await cp('seed/data', folder, { recursive: true })
  })

  afterEach(() => rm(folder, { recursive: true, force: true }))

  const messageAfter = async (file: string, from: string, to: string) => {
    const text = await readFile(join(folder, file), 'utf8')
    expect(text).toContain(from)
    await writeFile(join(folder, file), text.replace(from, to))
    const read = readReport(pathToFileURL(`${folder}/`))
    return read.then(
      () => '',
      (error: Error) => error.message,
    )
  }

  it('is not there as delivered', async () => {
    await expect(readReport()).resolves.toBeDefined()
  })

  it.each([
    [
      'areas.yaml',
      'Einwohner: 23904',
      'Einwohner: viele',
      'seed/data/areas.yaml, Zeile 17, Eintrag „Alfter“, Feld „Einwohner“: Hier wird eine Zahl erwartet, zum Beispiel 1234 oder 34,77.',
    ],
    [
      'areas.yaml',
      "'05382004'",
      '05382004',
      'seed/data/areas.yaml, Zeile 12, Eintrag „Alfter“, Feld „Schlüssel“: Hier wird ein Text erwartet (Zahlen und Schlüssel in Anführungszeichen).',
    ],
    [
      'resolutions.yaml',
      'Beschlossen am: 19.12.2017',
      'Beschlossen am: 31.02.2017',
      'seed/data/resolutions.yaml, Zeile 7, Eintrag „Themenspeicher, zunächst allgemeinere Themen“, Feld „Beschlossen am“: Hier wird ein Tag erwartet, zum Beispiel 19.12.2017.',
    ],
    [
      'goals.yaml',
      'Art: Operativ',
      'Art: wichtig',
      'Eintrag „Masterplan für das weitere Vorgehen“, Feld „Art“: Hier wird eines dieser Wörter erwartet: Strategisch, Operativ.',
    ],
    [
      'actors.yaml',
      'Kurzname: AG Sozialplanung',
      'Kurtzname: AG Sozialplanung',
      'Feld „Kurtzname“: Dieses Feld gibt es hier nicht.',
    ],
    ['topics.yaml', '  Name: Pflege\n', '', 'Eintrag „T14“, Feld „Name“: Diese Angabe fehlt.'],
    [
      'action-fields.yaml',
      '- Ehrenamt fördern',
      '- Ehrenamt foerdern',
      'Eintrag „Betreuungssituation/Betreuungsketten“, Feld „Themen“: „Ehrenamt foerdern“ steht nicht in topics.yaml oder erst weiter unten.',
    ],
    [
      'goals.yaml',
      'Kürzel: Z2',
      'Kürzel: Z1',
      'Eintrag „Agieren statt Reagieren“: „Z1“ kommt in dieser Datei zweimal vor.',
    ],
    [
      'documents.yaml',
      'Datei: arbeitsgruppe',
      'Datei: arbeitskreis',
      'Feld „Datei“: Die Datei „arbeitskreis-strategische-sozialplanung.txt“ liegt nicht in seed/data.',
    ],
    [
      'documents.yaml',
      'Datei: arbeitsgruppe',
      'Datei: ../arbeitsgruppe',
      'Feld „Datei“: Hier wird der Name einer Textdatei in diesem Ordner erwartet',
    ],
    [
      'seats.yaml',
      '- Stadt Lohmar',
      '- Stadt Lomar',
      'Eintrag „Arbeitsgruppe „Strategische Sozialplanung““, Feld „Mitglieder“: „Stadt Lomar“ steht nicht in actors.yaml',
    ],
    ['tasks.yaml', '[GIS, CIVITEC]', '[GIS, CIVITEC', 'seed/data/tasks.yaml, Zeile'],
  ])('%s: %s → %s', async (...[file, from, to, message]) => {
    expect(await messageAfter(file, from, to)).toContain(message)
  })
})
