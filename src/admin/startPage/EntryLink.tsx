import { Link } from '@payloadcms/ui'

import { collectionPath, type Screen } from './screen.ts'

type Props = {
  /** Below the collections of the admin. */
  href: string
  screen: Screen
  title: string
  /** What the words refer to, for those who hear the link alone. */
  context?: string
}

export const EntryLink = ({ href, screen, title, context }: Props) => (
  <Link
    href={collectionPath(screen, href)}
    prefetch={false}
    aria-label={context ? `${title}: ${context}` : undefined}
  >
    {title}
  </Link>
)
