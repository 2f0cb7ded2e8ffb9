pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// The hub's mark: one capsule, leaning.
Item {
    property real size: Theme.mm(17)
    implicitWidth: Math.round(size * 0.72)
    implicitHeight: size
    Rectangle {
        anchors.centerIn: parent
        width: Math.round(parent.height * 0.42)
        height: Math.round(parent.height * 0.96)
        radius: width / 2
        color: Theme.green
        rotation: 28
        antialiasing: true
        Rectangle {
            anchors.centerIn: parent
            width: parent.width
            height: Math.max(2, Math.round(parent.height * 0.06))
            color: Theme.ground
            antialiasing: true
        }
    }
    Accessible.ignored: true
}
