import type { Api } from './api.ts'

/** Collections the first start leaves empty get one record each, so that every form can open. */
export const fillEmptyCollections = async (api: Api): Promise<void> => {
  const owner = await api.first('actors')
  const measure = (code: string) =>
    api.create('measures', { code, title: `Maßnahme ${code}`, owner, status: 'planned' })
  const [from, to] = [await measure('M-901'), await measure('M-902')]
  await api.create('interactions', { from, to, strength: 2, mechanism: 'verstärkt' })
  await api.create('services', {
    title: 'Schuldnerberatung',
    provider: owner,
    state: 'active',
  })
  await api.create('quantities', { code: 'EW', name: 'Einwohner' })
  await api.create('breakdowns', {
    code: 'ALTER',
    name: 'Alter',
    dimensions: [{ key: 'a', label: 'Alter', categories: [{ code: 'u', label: 'unter 18' }] }],
  })
  await api.create('area-changes', { title: 'Umbenennung', kind: 'name', reason: 'Beschluss' })
  await api.create('editions', { title: 'Stand zur Probe', asOf: '2026-11-22', state: 'draft' })
  const form = new FormData()
  form.set(
    'file',
    new Blob(['%PDF-1.4\nstartxref\n%%EOF\n'], { type: 'application/pdf' }),
    'einladung.pdf',
  )
  form.set('_payload', JSON.stringify({ title: 'Einladung' }))
  const { status, body } = await api.send('POST', 'documents', form)
  if (status !== 201) throw new Error(`documents: ${JSON.stringify(body)}`)
}
