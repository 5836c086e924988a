/** The familiar form, wherever it hides. */
export const familiar = /\b(du|dein\w*|dich|dir)\b/i

/**
 * English words of the admin's own vocabulary that are no German words as well. A hit in a German
 * screen is a text that nobody translated.
 */
const english = [
  'the|of|your|you|with|are|not|this|that|from|and|by|for|please|here',
  'add|new|edit|editing|create|creating|save|saved|delete|search|select|selected|sort|order|columns',
  'loading|untitled|collection|collections|error|required|field|value|values|yes|no results|none',
  'page|pages|next|previous|drag|move|copy|remove|close|open|choose|cancel|publish|draft|pending',
  'log ?out|login|password|account|settings|preset|presets|upload|drop|file|choose|clear|reset',
  'label|relationship|heading|row|rows|block|paragraph|underline|bold|italic|undefined|null',
  'object Object|ascending|descending|notifications?',
].join('|')

export const untranslated = new RegExp(`(?<![\\w-])(${english})(?![\\w-])`, 'i')

/** Names of people, places and products in the seed that only look like English words. */
const names = [/Gemein ?Sinn/g, /Open[- ]Data/gi, /Civitec/g]

/** Lines of a screen that are not German, or not polite. */
export const badLines = (words: string): string[] =>
  words
    .split('\n')
    .map((line) => names.reduce((text, name) => text.replace(name, ''), line).trim())
    .filter((line) => untranslated.test(line) || familiar.test(line))
