/** The start cannot go on; the message is German and says what to do. */
export class StartError extends Error {
  override name = 'StartError'
}
