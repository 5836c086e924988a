export { canExist, shortId } from '#database/ids'
