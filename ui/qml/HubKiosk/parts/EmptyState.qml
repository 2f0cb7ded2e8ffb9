pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// Nothing here, said kindly: a mark, what that means, what one may do.
Column {
    id: empty

    property string icon: "coffee"
    property string title
    property string note

    spacing: Theme.mm(3)

    Rectangle {
        width: Theme.mm(Theme.isTiny ? 18 : 28)
        height: width
        radius: width / 2
        color: Theme.leaf
        anchors.horizontalCenter: parent.horizontalCenter
        Icon {
            anchors.centerIn: parent
            name: empty.icon
            size: Math.round(parent.width * 0.57)
            color: Theme.leafInk
        }
    }
    T {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: empty.title
        isStrong: true
    }
    T {
        width: parent.width
        visible: text !== ""
        horizontalAlignment: Text.AlignHCenter
        text: empty.note
        role: "note"
        isQuiet: true
    }
}
