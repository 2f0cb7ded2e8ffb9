pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// One line of a list: leading icon, title, note, and something at the end (text or controls).
Item {
    id: row

    property string icon
    property string title
    property string note
    property string tail
    property bool isLast: false
    default property alias controls: end.data

    implicitWidth: Theme.mm(180)
    implicitHeight: Math.max(Theme.mm(22), words.implicitHeight + Theme.mm(6), end.implicitHeight + Theme.mm(4))

    Icon {
        id: picture
        name: row.icon
        anchors.verticalCenter: parent.verticalCenter
        size: Theme.mm(10)
        color: Theme.green
    }
    Column {
        id: words
        x: row.icon === "" ? 0 : Theme.mm(16)
        width: row.width - x - end.width - Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(0.5)
        T {
            width: parent.width
            text: row.title
        }
        T {
            visible: text !== ""
            width: parent.width
            text: row.note
            role: "note"
            isQuiet: true
        }
    }
    Row {
        id: end
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap
        T {
            visible: text !== ""
            text: row.tail
            isStrong: true
            wrapMode: Text.NoWrap
            anchors.verticalCenter: parent.verticalCenter
        }
    }
    Rectangle {
        visible: !row.isLast
        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.max(1, Theme.mm(0.25))
        color: Theme.hairline
    }
}
