pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// "Not today": a kind word, and what one can do instead. Nothing has been written down.
PageFrame {
    id: page

    required property NotToday model
    required property string helpPhone

    question: qsTr("Thank you. See you another day!")
    explanation: qsTr("Nothing of this was written down.")
    primaryText: qsTr("All right")
    primaryIcon: "check"
    onPrimary: page.model.done()

    shows: Card {
        width: Math.min(parent ? parent.width : 0, Theme.readable)
        ListRow {
            width: parent ? parent.width : 0
            icon: "video-camera"
            title: qsTr("Many courses and meetings can be joined from home")
            note: qsTr("Ask the organiser for the link.")
        }
        ListRow {
            width: parent ? parent.width : 0
            visible: page.helpPhone !== ""
            icon: "phone"
            title: page.helpPhone
            note: qsTr("The hub manager helps with what you came for.")
        }
        ListRow {
            width: parent ? parent.width : 0
            icon: "heart"
            title: qsTr("You are welcome when it suits you better")
            note: qsTr("If a place is kept for you, please tell its organiser.")
            isLast: true
        }
    }
}
