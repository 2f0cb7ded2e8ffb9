pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// After a sign-up: when, the code, the pictures to carry away. Goes home by itself.
PageFrame {
    id: page

    required property HasSignedUp model

    question: page.model.question
    primaryText: qsTr("Done")
    primaryIcon: "check"
    secondaryText: qsTr("What else is on")
    secondaryIcon: Theme.isTiny ? "" : "calendar-blank"
    // Beside two buttons a small screen has no room for it.
    footnote: Theme.isTiny ? "" : page.model.footnote
    isBusy: page.model.busy
    help: qsTr("Photograph the code, or write it down. Under “What’s on” you touch “I have a code” and type it, or you show the picture to the camera. The second picture puts the time into your phone’s calendar.")
    onPrimary: page.model.goOn()
    onSecondary: page.model.showMore()

    shows: [
        CodeCards {
            width: parent ? parent.width : 0
            when: page.model.when
            note: page.model.note
            code: page.model.code
            codeTitle: qsTr("Your code")
            codeNote: page.model.codeNote
            codeAddress: page.model.codeAddress
            codeCaption: page.model.kind === "waiting" ? qsTr("Your place in line") : qsTr("Your sign-up")
            calendarAddress: page.model.calendarAddress
        }
    ]
}
