/** What a form's panel says before saving: why it is refused, or what it changes. */
export type ShownPreview = { isRefused: boolean; sentences: string[] }
