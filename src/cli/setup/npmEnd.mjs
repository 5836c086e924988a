/**
 * npm passes SIGTERM to its shell only, which dies without telling us. So a server started by npm
 * watches its parent and stops in order when that is gone; started by itself it needs nobody.
 */
export const stopWhenNpmEnds = () => {
  if (process.env.npm_lifecycle_event === undefined) return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, 250)
  watch.unref()
}
