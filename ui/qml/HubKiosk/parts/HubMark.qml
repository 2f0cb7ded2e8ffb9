pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// The hub's mark: one capsule, leaning.
Item {
    id: mark

    property real size: Theme.mm(17)
    property color color: Theme.green
    property color split: Theme.ground

    implicitWidth: Math.round(size * 0.72)
    implicitHeight: size
    Rectangle {
        anchors.centerIn: parent
        width: Math.round(parent.height * 0.42)
        height: Math.round(parent.height * 0.96)
        radius: width / 2
        color: mark.color
        rotation: 28
        antialiasing: true
        Rectangle {
            anchors.centerIn: parent
            width: parent.width
            height: Math.max(2, Math.round(Math.min(parent.height * 0.06, Theme.mm(2))))
            color: mark.split
            antialiasing: true
        }
    }
    Accessible.ignored: true
}
