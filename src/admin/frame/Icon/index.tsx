import './index.scss'

/** Three bars on a plan sheet, the sign of Planwerk; also leads back to the start page. */
export const Icon = () => (
  <svg className="planwerk-icon" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <rect className="planwerk-icon__sheet" x="1" y="1" width="30" height="30" rx="6" />
    <path className="planwerk-icon__bars" d="M9 25V17M16 25V7M23 25V12" />
  </svg>
)
