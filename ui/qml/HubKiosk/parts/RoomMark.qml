pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// What a room is now, as a shape: a ring is free, a full square taken, a full disc on air, a bar
// not available, a triangle broken. Never by colour alone.
Item {
    id: mark_

    property string mark

    width: Theme.mm(6)
    height: Theme.mm(6)
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        visible: mark_.mark !== "broken"
        anchors.topMargin: mark_.isBar ? Theme.mm(2) : 0
        anchors.bottomMargin: mark_.isBar ? Theme.mm(2) : 0
        radius: mark_.mark === "free" || mark_.mark === "air" ? width / 2 : Theme.mm(1)
        color: mark_.mark === "free" || mark_.mark === "buffer" ? Theme.none
            : mark_.mark === "air" ? Theme.berry : mark_.mark === "taken" ? Theme.chosen : Theme.edge
        border.width: mark_.mark === "free" || mark_.mark === "buffer" ? Theme.stroke : 0
        border.color: mark_.mark === "free" ? Theme.green : Theme.edge
    }
    readonly property bool isBar: mark === "blocked" || mark === "closed"

    Icon {
        anchors.centerIn: parent
        visible: mark_.mark === "broken"
        name: "warning"
        size: Theme.mm(7)
        color: Theme.berryInk
    }
}
