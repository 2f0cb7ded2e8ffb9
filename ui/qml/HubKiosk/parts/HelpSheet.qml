pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// How this works, whom to call, and, on the front page, the manager's own way in.
Sheet {
    id: sheet

    required property Shell shell
    property string pageHelp
    property bool hasManager: false

    signal managerAsked
    signal rollCallAsked

    most: Theme.mm(hasManager ? 300 : 230)
    title: qsTr("How can we help?")
    words: pageHelp !== "" ? pageHelp
        : qsTr("Touch “I come in” when you arrive and “I leave” when you go. You need no name and no account.")

    ListRow {
        visible: sheet.shell.helpPhone !== ""
        width: parent.width
        icon: "phone"
        title: sheet.shell.helpPhone
        note: qsTr("The hub manager answers here")
        isLast: true
    }
    primary: Button {
        objectName: "helpDone"
        kind: "primary"
        icon: "check"
        text: qsTr("Close")
        onActivated: sheet.closed()
    }
    buttons: [
        Button {
            objectName: "manager"
            visible: sheet.hasManager
            kind: "quiet"
            icon: "lock-key"
            text: qsTr("For the hub manager")
            implicitHeight: Theme.primaryHeight
            onActivated: sheet.managerAsked()
        },
        Button {
            objectName: "rollCall"
            visible: sheet.hasManager
            kind: "quiet"
            icon: "user-list"
            text: qsTr("Roll-call")
            implicitHeight: Theme.primaryHeight
            onActivated: sheet.rollCallAsked()
        }
    ]
}
