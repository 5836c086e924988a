import type { Login } from './screens.ts'
import type { Program } from './program.ts'

type Data = Record<string, unknown>
export type Answer = { status: number; body: Data }

export type Api = {
  create: (collection: string, data: Data) => Promise<string>
  /** Id of the first record that has the value. */
  find: (collection: string, field: string, value: string) => Promise<string>
  first: (collection: string) => Promise<string>
  send: (method: string, path: string, data?: Data | FormData) => Promise<Answer>
  /** The whole text of a page of the admin. */
  page: (url: string) => Promise<string>
}

const signedIn = async (url: string, login: Login): Promise<string> => {
  const answer = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(login),
  })
  if (!answer.ok) throw new Error(`Login failed: ${await answer.text()}`)
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

/** The REST interface for preparing what a walk needs. */
export const apiOf = async ({ url }: Program, login: Login): Promise<Api> => {
  const cookie = await signedIn(url, login)
  const send: Api['send'] = async (method, path, data) => {
    const isForm = data instanceof FormData
    const headers: Record<string, string> = { cookie, origin: url }
    if (!isForm) headers['content-type'] = 'application/json'
    const answer = await fetch(`${url}/api/${path}`, {
      method,
      headers,
      ...(data ? { body: isForm ? data : JSON.stringify(data) } : {}),
    })
    return { status: answer.status, body: (await answer.json()) as Data }
  }
  const firstId = async (path: string) => {
    const { body } = await send('GET', path)
    const [doc] = body['docs'] as { id: string }[]
    if (!doc) throw new Error(`Nothing at ${path}`)
    return doc.id
  }
  const page: Api['page'] = async (address) => {
    // As a browser says it of an address that somebody typed; without it nobody is signed in.
    const headers = { cookie, 'accept-language': 'de', 'sec-fetch-site': 'none' }
    const answer = await fetch(address, { headers, redirect: 'manual' })
    if (answer.status !== 200) throw new Error(`${address}: ${answer.status}`)
    return answer.text()
  }
  return {
    page,
    send,
    create: async (collection, data) => {
      const { status, body } = await send('POST', collection, data)
      if (status !== 201) throw new Error(`${collection}: ${status} ${JSON.stringify(body)}`)
      return (body['doc'] as { id: string }).id
    },
    find: (collection, field, value) =>
      firstId(`${collection}?limit=1&depth=0&where[${field}][equals]=${encodeURIComponent(value)}`),
    first: (collection) => firstId(`${collection}?limit=1&depth=0`),
  }
}
