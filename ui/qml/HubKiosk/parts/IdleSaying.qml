pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// One thing said large: words of the manager, an exam, on air, or that the hub is closed.
Item {
    id: card

    required property IdleSlot model
    property color fore: Theme.ink
    property color mark: Theme.green

    readonly property real markSize: Theme.isSmall ? Theme.idle : Math.round(Theme.idle * 1.6)
    readonly property bool isAlone: model.lead === ""

    Row {
        id: top
        visible: !card.isAlone
        spacing: Theme.mm(6)
        Icon {
            name: card.model.icon
            size: card.markSize
            color: card.mark
            anchors.verticalCenter: parent.verticalCenter
        }
        IdleText {
            text: card.model.lead
            color: card.mark
            width: Math.min(implicitWidth, card.width - card.markSize - top.spacing)
            anchors.verticalCenter: parent.verticalCenter
        }
    }
    IdleText {
        y: card.isAlone ? 0 : top.height + Theme.mm(Theme.isSmall ? 1 : 4)
        width: parent.width
        height: bottom.y - y - Theme.mm(Theme.isSmall ? 1 : 3)
        verticalAlignment: card.isAlone ? Text.AlignVCenter : Text.AlignTop
        laid: Theme.isSmall ? card.model.shortTitle : card.model.title
        most: Theme.idleBig
        color: card.fore
    }
    Column {
        id: bottom
        y: parent.height - height
        width: parent.width
        height: visible ? implicitHeight : 0
        visible: card.model.big !== ""
        IdleText {
            width: parent.width
            text: card.model.big
            color: card.fore
        }
        IdleText {
            visible: text !== "" && !Theme.isSmall
            width: parent.width
            laid: card.model.place
            font.weight: Font.Medium
            color: card.fore
        }
    }
}
