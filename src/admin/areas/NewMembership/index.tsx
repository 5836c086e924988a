'use client'

import { Button, useDocumentDrawer } from '@payloadcms/ui'

type Props = { area: string; label: string }

/** Opens the form of a new membership of this area; afterwards the page says where it belongs. */
export const NewMembership = ({ area, label }: Props) => {
  const [Drawer, , { openDrawer }] = useDocumentDrawer({ collectionSlug: 'area-memberships' })
  return (
    <>
      <Button buttonStyle="secondary" margin={false} onClick={openDrawer} size="small">
        {label}
      </Button>
      <Drawer initialData={{ child: area }} onSave={() => window.location.reload()} />
    </>
  )
}
