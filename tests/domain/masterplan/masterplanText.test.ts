import { describe, expect, it } from '@jest/globals'

import { plainParagraphs } from '#domain/masterplan/plainText'

const text = (value: string) => ({ type: 'text', text: value })
const block = (type: string, ...children: unknown[]) => ({ type, children })

describe('rich text as plain paragraphs', () => {
  it('keeps paragraphs, line breaks, links and list items apart', () => {
    const root = block(
      'root',
      block('heading', text('Leitbild')),
      block(
        'paragraph',
        text('Teil'),
        block('link', text('habe')),
        { type: 'linebreak' },
        text('für alle'),
      ),
      block('paragraph'),
      block(
        'list',
        block('listitem', text('eins')),
        block('listitem', block('list', block('listitem', text('zwei')))),
      ),
    )
    expect(plainParagraphs({ root })).toEqual(['Leitbild', 'Teilhabe\nfür alle', 'eins', 'zwei'])
  })

  it.each([null, undefined, 'text', 5, {}, { root: {} }, { root: { children: [null, 'x'] } }])(
    'takes %j as nothing',
    (value) => expect(plainParagraphs(value)).toEqual([]),
  )
})
