import { controls } from '#src/glossary/controls'

import { Icon } from '../Icon/index.tsx'
import './index.scss'

/** The wordmark of the login page. */
export const Logo = () => (
  <span className="planwerk-logo">
    <Icon />
    <span className="planwerk-logo__name">Planwerk</span>
    <span className="planwerk-logo__claim">{controls.claim.de}</span>
  </span>
)
