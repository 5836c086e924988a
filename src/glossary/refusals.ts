import type { Words } from './types.ts'

/**
 * Why something was not saved, by the code of the broken rule. `{name}` is replaced by a parameter.
 * Each sentence says what to do next.
 */
export const refusals = {
  'area.cycle': {
    de: 'Ein Gebiet kann nicht unter sich selbst liegen: {chain}.',
    en: 'An area cannot lie below itself: {chain}.',
  },
  'area.countyKey': {
    de: 'Der Schlüssel eines Kreises hat fünf Ziffern, zum Beispiel 05382.',
    en: 'The key of a county has five digits, for example 05382.',
  },
  'area.municipalityKey': {
    de: 'Der Gemeindeschlüssel (AGS) hat acht Ziffern, zum Beispiel 05382060.',
    en: 'The municipality key (AGS) has eight digits, for example 05382060.',
  },
  'area.hasLaterParts': {
    de: 'Zu diesem Gebiet gehören nach dem {day} noch andere ({count}): {parts}. Bitte ordnen Sie diese zuerst einem anderen Gebiet zu oder beenden Sie sie.',
    en: 'Other areas still belong to this one after {day} ({count}): {parts}. Please assign them to another area first, or end them.',
  },
  'area.hasLaterValues': {
    de: 'Dieses Gebiet hat Messwerte aus einer Zeit, in der es dann nicht bestünde: „{indicator}“ für {period} (Stichtag {day}). Bitte löschen Sie diese zuerst oder ordnen Sie sie einem anderen Gebiet zu.',
    en: 'This area has observations of a time in which it would not exist: “{indicator}” for {period} (reference day {day}). Please delete them first or assign them to another area.',
  },
  'area.moveByMembership': {
    de: 'Wohin ein Gebiet gehört, steht in seinen Zugehörigkeiten: Bitte ändern Sie es dort, mit Datum und Grund. Was vorher galt, bleibt erhalten.',
    en: 'What an area belongs to is kept in its memberships: please change it there, with date and reason. What held before is kept.',
  },
  'area.notValidInPeriod': {
    de: 'Dieses Gebiet bestand am {day} nicht; dieser Tag zählt für den Berichtszeitraum.',
    en: 'This area did not exist on {day}, the day that counts for the reporting period.',
  },
  'area.validityOrder': {
    de: 'Das Ende der Gültigkeit liegt vor ihrem Beginn.',
    en: 'The validity ends before it begins.',
  },
  'breakdown.inUse': {
    de: 'Es gibt Messwerte für „{text}“, die dann in keiner Summe mehr stünden. Bitte behalten Sie Schlüssel, Ausprägungen und ihre Reihenfolge bei oder löschen Sie diese Messwerte zuerst.',
    en: 'There are observations of “{text}” that would then be part of no sum. Please keep keys, codes and their order, or delete these observations first.',
  },
  'breakdown.invalid': {
    de: 'Eine Aufgliederung hat ein bis drei Merkmale; Schlüssel und Ausprägungen bestehen aus Buchstaben, Ziffern, Punkt, Plus-, Binde- und Unterstrich und kommen nur einmal vor: {text}.',
    en: 'A breakdown has one to three dimensions; keys and codes consist of letters, digits, dots, plus signs, hyphens and underscores and occur only once: {text}.',
  },
  'category.unknown': {
    de: '„{text}“ gehört nicht zur Aufgliederung dieses Indikators.',
    en: '“{text}” is not part of the breakdown of this indicator.',
  },
  'date.invalid': {
    de: '„{text}“ ist kein Datum. Bitte schreiben Sie TT.MM.JJJJ.',
    en: '“{text}” is no date. Please write dd.mm.yyyy.',
  },
  'edition.damaged': {
    de: 'Die Datei dieses Masterplan-Stands fehlt oder ist beschädigt. Bitte stellen Sie sie aus der Sicherung wieder her. Prüfsumme: {sha256}',
    en: 'The file of this edition is missing or damaged. Please restore it from the backup. Checksum: {sha256}',
  },
  'edition.draft': {
    de: 'Dieser Masterplan-Stand ist noch nicht freigegeben. Die Datei entsteht mit der Freigabe.',
    en: 'This edition is not released yet. Its file is written on release.',
  },
  'edition.internal': {
    de: 'Dieser Masterplan-Stand enthält Einträge, die noch nicht für alle freigegeben sind. Bitte wenden Sie sich an die Sozialplanung.',
    en: 'This edition contains records that are not released for everybody yet. Please ask the planners.',
  },
  'edition.released': {
    de: 'Ein freigegebener Masterplan-Stand kann nicht mehr geändert oder gelöscht werden. Bitte legen Sie einen neuen Masterplan-Stand an.',
    en: 'A released edition can no longer be changed or deleted. Please create a new one.',
  },
  'indicator.kindReplacesFigures': {
    de: 'Mit der neuen Rechenart werden {count} Kennzahlen dieses Indikators ersetzt. Wenn Sie das wollen, kreuzen Sie „Rechenart ändern und Kennzahlen ersetzen“ an und speichern Sie noch einmal.',
    en: 'The new kind replaces {count} figures of this indicator. If you want that, tick “Change the kind and replace the figures” and save once more.',
  },
  'indicator.periodKindInUse': {
    de: 'Es gibt schon {count} Messwerte für Zeiträume anderer Art, zum Beispiel {text}. Bitte ändern oder löschen Sie diese zuerst.',
    en: 'There are already {count} observations of another kind of period, for example {text}. Please change or delete them first.',
  },
  'membership.overlap': {
    de: 'Dieses Gebiet gehört in dieser Einteilung in der Zeit schon zu „{parent}“. Bitte geben Sie an, ab wann es woanders hingehört, oder beenden Sie jene Zugehörigkeit zuerst.',
    en: 'In this division the area already belongs to “{parent}” in that time. Please say since when it belongs elsewhere, or end that membership first.',
  },
  'membership.reasonMissing': {
    de: 'Das Gebiet wechselt von „{parent}“: Bitte geben Sie an, seit wann und warum.',
    en: 'The area moves away from “{parent}”: please say since when and why.',
  },
  'filter.empty': {
    de: 'Dieser Filter würde alle Einträge treffen; es wurde nichts geändert. Bitte geben Sie an, welche Einträge gemeint sind.',
    en: 'This filter would match every record; nothing was changed. Please say which records you mean.',
  },
  'filter.invalid': {
    de: 'Der Filter „{text}“ ist nicht lesbar. Bitte berichtigen Sie Feld, Vergleich oder Wert.',
    en: 'The filter “{text}” cannot be read. Please correct its field, comparison or value.',
  },
  'number.ambiguous': {
    de: '„{text}“ ist nicht eindeutig. Bitte schreiben Sie {whole}, wenn der Punkt Tausender trennt, sonst {decimal}.',
    en: '“{text}” can be read in two ways. Please write {whole} if the dot separates thousands, otherwise {decimal}.',
  },
  'number.inexact': {
    de: '„{text}“ hat mehr Stellen, als sich unverändert speichern lassen. Bitte runden Sie die Zahl.',
    en: '“{text}” has more digits than can be stored unchanged. Please round the number.',
  },
  'number.invalid': {
    de: '„{text}“ ist keine Zahl. Bitte schreiben Sie zum Beispiel 1.234,5.',
    en: '“{text}” is no number. Please write 1.234,5, for example.',
  },
  'observation.aboveRange': {
    de: 'Der Wert liegt über dem erlaubten Höchstwert {limit} dieses Indikators.',
    en: 'The value is above the highest allowed value {limit} of this indicator.',
  },
  'observation.belowRange': {
    de: 'Der Wert liegt unter dem erlaubten Mindestwert {limit} dieses Indikators.',
    en: 'The value is below the lowest allowed value {limit} of this indicator.',
  },
  'observation.denominatorZero': {
    de: 'Es gibt Fälle, aber keine Bezugsgröße: Bitte geben Sie den Nenner an.',
    en: 'There are cases but no base: please enter the denominator.',
  },
  'observation.duplicate': {
    de: 'Für dieses Gebiet gibt es in diesem Berichtszeitraum schon einen Messwert.',
    en: 'This area already has an observation in this period.',
  },
  'observation.negative': {
    de: 'Eine Anzahl kann nicht negativ sein.',
    en: 'A count cannot be negative.',
  },
  'observation.numeratorAboveDenominator': {
    de: 'Bei einem Anteil kann der Zähler nicht größer sein als der Nenner.',
    en: 'The numerator of a share cannot exceed its denominator.',
  },
  'observation.valueForbidden': {
    de: 'Ein nicht verfügbarer Messwert hat keine Zahl. Bitte leeren Sie das Feld oder ändern Sie den Status.',
    en: 'An observation that is not available has no number. Please clear the field or change the status.',
  },
  'observation.valueRequired': {
    de: 'Diese Angabe fehlt. Liegt keine Zahl vor, wählen Sie den Status „nicht verfügbar“.',
    en: 'This number is missing. If there is none, choose the status “not available”.',
  },
  'period.invalid': {
    de: '„{text}“ ist kein Berichtszeitraum. Möglich sind 2021, 2017/18, 2017-H1, 2017-Q1, 2017-03 und 2017-03-31.',
    en: '“{text}” is no reporting period. Possible are 2021, 2017/18, 2017-H1, 2017-Q1, 2017-03 and 2017-03-31.',
  },
  'period.otherKind': {
    de: '„{text}“ passt nicht: Dieser Indikator wird für eine andere Art von Zeitraum geführt ({kind}).',
    en: '“{text}” does not fit: this indicator is kept for another kind of period ({kind}).',
  },
  'referenceDay.invalid': {
    de: '„{text}“ ist kein Tag im Jahr. Bitte schreiben Sie zum Beispiel 31.12.',
    en: '“{text}” is no day of a year. Please write 31.12., for example.',
  },
  'record.inUse': {
    de: '„{title}“ kann nicht gelöscht werden, denn der Datensatz wird noch verwendet: {uses}. Bitte lösen Sie zuerst diese Verknüpfungen.',
    en: '“{title}” cannot be deleted because it is still in use: {uses}. Please remove these links first.',
  },
  'record.partial': {
    de: 'Es wurde nichts geändert: {failed} von {total} Einträgen lassen sich so nicht speichern. {reason}',
    en: 'Nothing was changed: {failed} of {total} records cannot be saved like this. {reason}',
  },
  'record.stale': {
    de: '„{title}“ wurde am {when} von {who} geändert, während Sie daran gearbeitet haben. Ihre Änderungen sind nicht gespeichert. Bitte laden Sie die Seite neu und tragen Sie sie erneut ein.',
    en: '“{title}” was changed on {when} by {who} while you were working on it. Your changes are not saved. Please reload the page and enter them again.',
  },
  'record.unexpected': {
    de: 'Es ist ein unerwarteter Fehler aufgetreten.',
    en: 'An unexpected error occurred.',
  },
  'relation.unknown': {
    de: 'Der gewählte Datensatz existiert nicht (mehr). Bitte wählen Sie einen anderen.',
    en: 'The chosen record does not exist (any more). Please choose another one.',
  },
  'seat.order': {
    de: 'Die Mitgliedschaft endet vor ihrem Beginn.',
    en: 'The seat ends before it begins.',
  },
  'seat.overlap': {
    de: 'Dieses Mitglied gehört dem Gremium in dieser Zeit schon an ({since} bis {until}). Bitte tragen Sie zuerst ein, wann die bisherige Mitgliedschaft endet.',
    en: 'This member already sits in the body during that time ({since} to {until}). Please enter first when the earlier seat ends.',
  },
} as const satisfies Record<string, Words>
