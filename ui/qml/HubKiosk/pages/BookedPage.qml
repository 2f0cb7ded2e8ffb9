pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// After a reservation: when, the code, the pictures to carry away; or how the room works, before
// one begins. Goes home by itself.
PageFrame {
    id: page

    required property Booked model

    readonly property bool isInduction: page.model.kind === "induction"

    question: page.model.question
    primaryText: page.model.primary
    primaryIcon: page.model.primaryIcon
    secondaryText: page.model.secondary
    // Beside two buttons a small screen has no room for it.
    footnote: Theme.isTiny && secondaryText !== "" ? "" : page.model.footnote
    isBusy: page.model.busy
    help: qsTr("Photograph the code, or write it down. On the page of rooms you touch “I have a code” and type it, or you show the picture to the camera. The second picture puts the time into your phone’s calendar.")
    onPrimary: page.model.goOn()
    onSecondary: page.model.goOtherwise()

    shows: [
        CodeCards {
            width: parent ? parent.width : 0
            when: page.model.when
            note: page.model.note
            code: page.model.code
            codeTitle: qsTr("Your code for the room")
            codeNote: page.model.codeNote
            codeAddress: page.model.codeAddress
            codeCaption: page.model.kind === "waiting" ? qsTr("Your place in line") : qsTr("Your reservation")
            calendarAddress: page.model.calendarAddress
        },
        Card {
            visible: page.isInduction
            width: parent ? parent.width : 0
            spacing: Theme.mm(Theme.isSmall ? 3 : 5)
            Repeater {
                model: page.model.lines
                Row {
                    id: line
                    required property string modelData
                    required property int index
                    width: parent ? parent.width : 0
                    spacing: Theme.mm(5)
                    T {
                        id: number
                        width: Theme.mm(9)
                        text: line.index + 1
                        isStrong: true
                        isSilent: true
                        color: Theme.green
                    }
                    T {
                        width: line.width - number.width - line.spacing
                        text: line.modelData
                    }
                }
            }
        }
    ]
}
