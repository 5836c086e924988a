import type { MeasureStatus } from '#domain/measures/measureStatus'
import type { Cell, Tone } from './model.ts'
import type { MasterplanWords } from './words.ts'

/** Shapes that every office font has (WGL4), one per status, so that no colour is needed. */
const shapes: Record<MeasureStatus, { shape: string; tone: Tone }> = {
  idea: { shape: '◊', tone: 'neutral' },
  planned: { shape: '○', tone: 'neutral' },
  running: { shape: '►', tone: 'active' },
  delayed: { shape: '▲', tone: 'warning' },
  completed: { shape: '■', tone: 'good' },
  discontinued: { shape: '×', tone: 'ended' },
}

/** Status of a measure as word, shape and tone. The cell's value is the word alone. */
export function statusCell(status: MeasureStatus, words: MasterplanWords): Cell {
  return { kind: 'status', text: words.choice.measureStatus[status].word, ...shapes[status] }
}
