/**
 * German texts of the admin in the Sie form, where the installed pack says "du" or gives an order
 * in its voice. Same keys and placeholders as the pack; `tests/domain/house/i18n.test.ts` compares them.
 */
export const sie = {
  authentication: {
    beginCreateFirstUser: 'Legen Sie zu Beginn das erste Benutzerkonto an.',
    checkYourEmailForPasswordReset:
      'Wenn die E-Mail-Adresse zu einem Benutzerkonto gehört, erhalten Sie in Kürze eine Anleitung zum Zurücksetzen Ihres Passworts. Bitte sehen Sie auch im Spam-Ordner nach, falls die E-Mail nicht im Posteingang erscheint.',
    forgotPasswordEmailInstructions:
      'Bitte geben Sie Ihre E-Mail-Adresse ein. Sie erhalten eine E-Mail mit einer Anleitung zum Zurücksetzen Ihres Passworts.',
    forgotPasswordUsernameInstructions:
      'Bitte geben Sie Ihren Benutzernamen ein. Die Anleitung zum Zurücksetzen Ihres Passworts geht an die E-Mail-Adresse, die zu Ihrem Benutzernamen gehört.',
    generatingNewAPIKeyWillInvalidate:
      'Wenn Sie einen neuen API-Schlüssel erzeugen, wird der bisherige <1>ungültig</1>. Möchten Sie fortfahren?',
    loggedIn:
      'Um sich mit einem anderen Benutzerkonto anzumelden, müssen Sie sich zuerst <0>abmelden</0>.',
    loggedInChangePassword:
      'Um Ihr Passwort zu ändern, öffnen Sie Ihr <0>Benutzerkonto</0> und ändern Sie es dort.',
    loggedOutInactivity: 'Sie wurden wegen Inaktivität abgemeldet.',
    loggedOutSuccessfully: 'Sie wurden erfolgreich abgemeldet.',
    loginWithAnotherUser:
      'Um sich mit einem anderen Benutzerkonto anzumelden, müssen Sie sich zuerst <0>abmelden</0>.',
    newAccountCreated:
      'Für Sie wurde ein Benutzerkonto auf <a href="{{serverURL}}">{{serverURL}}</a> angelegt. Bitte öffnen Sie den folgenden Link oder kopieren Sie die Adresse in Ihren Browser, um Ihre E-Mail-Adresse zu bestätigen: <a href="{{verificationURL}}">{{verificationURL}}</a><br> Danach können Sie sich anmelden.',
    resetYourPassword: 'Ihr Passwort zurücksetzen',
    verifyYourEmail: 'Ihre E-Mail-Adresse bestätigen',
    youAreInactive:
      'Sie waren einige Zeit inaktiv und werden zu Ihrer eigenen Sicherheit in Kürze abgemeldet. Möchten Sie angemeldet bleiben?',
    youAreReceivingResetPassword:
      'Sie erhalten diese Nachricht, weil Sie (oder eine andere Person) das Zurücksetzen des Passworts für Ihr Benutzerkonto angefordert haben. Bitte öffnen Sie den folgenden Link oder kopieren Sie die Adresse in Ihren Browser, um den Vorgang abzuschließen:',
    youDidNotRequestPassword:
      'Wenn Sie dies nicht angefordert haben, können Sie diese E-Mail ignorieren. Ihr Passwort bleibt unverändert.',
  },
  dashboard: {
    discardMessage:
      'Die Anordnung Ihrer Übersicht enthält ungespeicherte Änderungen. Möchten Sie diese verwerfen?',
    noItems:
      'Ihre Übersicht enthält noch keine Bausteine. Sie können sie im Menü „Übersicht“ in der oberen Leiste hinzufügen.',
  },
  error: {
    correctInvalidFields: 'Bitte korrigieren Sie die markierten Felder.',
    deletingTitle:
      'Beim Löschen von {{title}} ist ein Fehler aufgetreten. Bitte prüfen Sie die Verbindung und versuchen Sie es erneut.',
    documentNotFound:
      'Der Eintrag mit der ID {{id}} wurde nicht gefunden. Möglicherweise wurde er gelöscht, hat nie existiert oder Sie haben keinen Zugriff darauf.',
    insufficientClipboardPermissions:
      'Der Zugriff auf die Zwischenablage wurde verweigert. Bitte prüfen Sie die Berechtigungen Ihres Browsers.',
    notAllowedToAccessPage: 'Sie haben keine Berechtigung, diese Seite aufzurufen.',
    notAllowedToPerformAction: 'Sie haben keine Berechtigung, diese Aktion auszuführen.',
    restoringTitle:
      'Beim Wiederherstellen von {{title}} ist ein Fehler aufgetreten. Bitte prüfen Sie die Verbindung und versuchen Sie es erneut.',
    unauthorized: 'Nicht berechtigt: Bitte melden Sie sich zuerst an.',
    unverifiedEmail: 'Bitte bestätigen Sie Ihre E-Mail-Adresse, bevor Sie sich anmelden.',
  },
  fields: {
    chooseBetweenCustomTextOrDocument:
      'Geben Sie eine eigene Adresse ein oder verweisen Sie auf einen anderen Eintrag.',
    chooseDocumentToLink: 'Wählen Sie den Eintrag, auf den Sie verweisen möchten',
  },
  folder: {
    folderTypeDescription: 'Wählen Sie, welche Arten von Einträgen dieser Ordner aufnehmen soll.',
    moveItemsToFolderConfirmation:
      'Sie sind dabei, <1>{{count}} {{label}}</1> nach <2>{{toFolder}}</2> zu verschieben. Möchten Sie fortfahren?',
    moveItemsToRootConfirmation:
      'Sie sind dabei, <1>{{count}} {{label}}</1> in den Hauptordner zu verschieben. Möchten Sie fortfahren?',
    moveItemToFolderConfirmation:
      'Sie sind dabei, <1>{{title}}</1> nach <2>{{toFolder}}</2> zu verschieben. Möchten Sie fortfahren?',
    moveItemToRootConfirmation:
      'Sie sind dabei, <1>{{title}}</1> in den Hauptordner zu verschieben. Möchten Sie fortfahren?',
  },
  general: {
    aboutToDelete: 'Sie sind dabei, {{label}} <1>{{title}}</1> zu löschen. Möchten Sie fortfahren?',
    aboutToDeleteCount_many: 'Sie sind dabei, {{count}} {{label}} zu löschen.',
    aboutToDeleteCount_one: 'Sie sind dabei, {{count}} {{label}} zu löschen.',
    aboutToDeleteCount_other: 'Sie sind dabei, {{count}} {{label}} zu löschen.',
    aboutToPermanentlyDelete:
      'Sie sind dabei, {{label}} <1>{{title}}</1> endgültig zu löschen. Möchten Sie fortfahren?',
    aboutToPermanentlyDeleteTrash:
      'Sie sind dabei, <0>{{count}}</0> <1>{{label}}</1> endgültig aus dem Papierkorb zu löschen. Möchten Sie fortfahren?',
    aboutToRestore:
      'Sie sind dabei, {{label}} <1>{{title}}</1> wiederherzustellen. Möchten Sie fortfahren?',
    aboutToRestoreAsDraft:
      'Sie sind dabei, {{label}} <1>{{title}}</1> als Entwurf wiederherzustellen. Möchten Sie fortfahren?',
    aboutToRestoreAsDraftCount:
      'Sie sind dabei, {{count}} {{label}} als Entwurf wiederherzustellen.',
    aboutToRestoreCount: 'Sie sind dabei, {{count}} {{label}} wiederherzustellen.',
    aboutToTrash:
      'Sie sind dabei, {{label}} <1>{{title}}</1> in den Papierkorb zu verschieben. Möchten Sie fortfahren?',
    aboutToTrashCount: 'Sie sind dabei, {{count}} {{label}} in den Papierkorb zu verschieben.',
    changesNotSaved:
      'Ihre Änderungen wurden nicht gespeichert. Wenn Sie diese Seite verlassen, gehen sie verloren.',
    copyWarning:
      'Sie sind dabei, {{to}} mit {{from}} für {{label}} {{title}} zu überschreiben. Möchten Sie fortfahren?',
    currentlyEditing:
      'bearbeitet gerade diesen Eintrag. Wenn Sie übernehmen, kann die Person nicht weiterarbeiten und verliert möglicherweise nicht gespeicherte Änderungen.',
    documentOutOfDate:
      'Eine andere Person hat diesen Eintrag inzwischen geändert. Ihre Ansicht ist veraltet.',
    enterAValue: 'Wert eingeben',
    moveConfirm:
      'Sie sind dabei, {{count}} {{label}} nach <1>{{destination}}</1> zu verschieben. Möchten Sie fortfahren?',
    sorryNotFound: 'Zu Ihrer Anfrage wurde leider nichts gefunden.',
    unsavedChanges:
      'Es gibt ungespeicherte Änderungen. Bitte speichern oder verwerfen Sie diese, bevor Sie fortfahren.',
    unsavedChangesDuplicate:
      'Es gibt ungespeicherte Änderungen. Möchten Sie trotzdem mit dem Duplizieren fortfahren?',
  },
  upload: {
    cropToolDescription:
      'Ziehen Sie die Ecken des ausgewählten Bereichs, zeichnen Sie einen neuen Bereich oder passen Sie die Werte unten an.',
    focalPointDescription:
      'Setzen Sie den Fokuspunkt in der Vorschau oder passen Sie die Werte unten an.',
  },
  validation: {
    emailAddress: 'Bitte geben Sie eine gültige E-Mail-Adresse ein.',
    enterNumber: 'Bitte geben Sie eine gültige Zahl ein.',
    username:
      'Bitte geben Sie einen gültigen Benutzernamen ein. Erlaubt sind Buchstaben, Ziffern, Bindestriche, Punkte und Unterstriche.',
  },
  version: {
    aboutToPublishSelection:
      'Sie sind dabei, alle {{label}} in der Auswahl zu veröffentlichen. Möchten Sie fortfahren?',
    aboutToRestore: 'Sie sind dabei, {{label}} auf den Stand vom {{versionDate}} zurückzusetzen.',
    aboutToRestoreGlobal:
      'Sie sind dabei, {{label}} auf den Stand vom {{versionDate}} zurückzusetzen.',
    aboutToRevertToPublished:
      'Sie sind dabei, diesen Eintrag auf den veröffentlichten Stand zurückzusetzen. Möchten Sie fortfahren?',
    aboutToUnpublish:
      'Sie sind dabei, die Veröffentlichung dieses Eintrags aufzuheben. Möchten Sie fortfahren?',
    aboutToUnpublishIn:
      'Sie sind dabei, die Veröffentlichung dieses Eintrags in {{locale}} aufzuheben. Möchten Sie fortfahren?',
    aboutToUnpublishSelection:
      'Sie sind dabei, die Veröffentlichung aller {{label}} in der Auswahl aufzuheben. Möchten Sie fortfahren?',
  },
}
