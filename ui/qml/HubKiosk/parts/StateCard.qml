pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// How something stands, to be seen at a glance: a round mark, a headline and a few lines. On air it
// is a full disc on the colour of attention, for those who pass by.
Rectangle {
    id: card

    property string icon
    property string headline
    property string lines
    property bool isAir: false
    readonly property color fore: isAir ? Theme.berryInk : Theme.leafInk
    readonly property real badge: Theme.mm(Theme.isTiny ? 18 : Theme.isSmall ? 22 : isAir ? 34 : 26)

    implicitWidth: Theme.mm(180)
    implicitHeight: Math.max(words.implicitHeight, badge) + 2 * Theme.pad
    radius: Theme.radius
    color: isAir ? Theme.berrySoft : Theme.leaf
    border.width: isAir ? Theme.stroke : Theme.look === "contrast" ? Theme.hair : 0
    border.color: isAir ? Theme.berry : Theme.edge
    Accessible.role: Accessible.Grouping
    Accessible.name: headline

    Rectangle {
        id: mark
        x: Theme.pad
        anchors.verticalCenter: parent.verticalCenter
        width: card.badge
        height: card.badge
        radius: width / 2
        color: card.isAir ? Theme.berry : Theme.surface
        Icon {
            anchors.centerIn: parent
            name: card.icon
            size: Math.round(card.badge * 0.58)
            color: card.isAir ? Theme.berrySoft : Theme.leafInk
        }
    }
    Column {
        id: words
        x: mark.x + mark.width + Theme.pad
        width: card.width - x - Theme.pad
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(1.5)
        T {
            width: parent.width
            text: card.headline
            role: card.isAir && !Theme.isTiny ? "title" : "body"
            isStrong: true
            color: card.fore
        }
        T {
            width: parent.width
            visible: text !== ""
            text: card.lines
            role: card.isAir ? "body" : "note"
            color: card.fore
        }
    }
}
