pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// "Are you still there?": any touch goes on with everything kept.
Sheet {
    id: warning

    required property Shell shell

    isOpen: shell.secondsLeft > 0
    title: qsTr("Are you still there?")
    words: qsTr("Touch the screen to go on; everything is kept. Otherwise this starts over, so that the next visitor sees nothing of yours.")
    onClosed: shell.touch()

    T {
        anchors.horizontalCenter: parent ? parent.horizontalCenter : undefined
        text: warning.shell.secondsLeft
        role: "display"
        color: Theme.green
    }
    primary: Button {
        objectName: "goOn"
        kind: "primary"
        icon: "arrow-right"
        text: qsTr("I am here")
        onActivated: warning.shell.touch()
    }
}
