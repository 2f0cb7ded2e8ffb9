pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// One place: filled for somebody inside, half for held, half with a dot for called, outlined for
// free; with a person for yours, with an hourglass for somebody of yours who waits for one. Past
// the cap it is of the attention colour.
Item {
    id: capsule

    property string kind: "free"
    property bool isPastCap: false
    readonly property bool isKept: kind === "held" || kind === "called"
    readonly property bool isMarked: kind === "yours" || kind === "waits"
    readonly property color tone: isKept || isPastCap || kind === "waits" ? Theme.berry : Theme.green
    readonly property int outline: Math.max(2, Math.round(width * 0.075))
    property real level: kind === "inside" ? 1 : isKept ? 0.5 : 0

    implicitWidth: Theme.mm(13)
    implicitHeight: Theme.mm(32)

    Behavior on level {
        NumberAnimation {
            duration: Theme.calm
            easing.type: Easing.OutCubic
        }
    }

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: capsule.kind === "yours" ? Theme.leaf : Theme.surface
        border.width: capsule.outline
        border.color: capsule.tone
    }
    Item {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Math.round(parent.height * capsule.level)
        clip: true
        Rectangle {
            anchors.bottom: parent.bottom
            width: capsule.width
            height: capsule.height
            radius: width / 2
            color: capsule.tone
        }
    }
    Rectangle {
        visible: capsule.level === 1
        x: Math.round(parent.width * 0.2)
        y: Math.round(parent.width * 0.34)
        width: Math.round(parent.width * 0.16)
        height: Math.round(parent.height * 0.28)
        radius: width / 2
        color: Theme.sheen
    }
    Rectangle {
        visible: capsule.kind === "called"
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.round(parent.height * 0.29 - height / 2)
        width: Math.round(parent.width * 0.36)
        height: width
        radius: width / 2
        color: capsule.tone
    }
    Rectangle {
        visible: !capsule.isKept && !capsule.isMarked
        anchors.centerIn: parent
        width: parent.width - (capsule.level === 1 ? 0 : 2 * capsule.outline)
        height: Math.max(2, Math.round(parent.width * 0.075))
        color: capsule.level === 1 ? Theme.ground : capsule.tone
        opacity: capsule.level === 1 ? 0.9 : 0.4
    }
    Icon {
        visible: capsule.isMarked
        anchors.centerIn: parent
        name: capsule.kind === "yours" ? "user-bold" : "hourglass"
        size: Math.round(parent.width * 0.66)
        color: capsule.kind === "yours" ? Theme.leafInk : capsule.tone
    }
}
