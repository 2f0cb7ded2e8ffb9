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
    readonly property bool isAlone: model.place === "" && model.lead === "" && model.big === ""

    Column {
        id: top
        width: parent.width
        visible: !card.isAlone
        Row {
            spacing: Theme.mm(6)
            Icon {
                name: card.model.icon
                size: card.markSize
                color: card.mark
                anchors.verticalCenter: parent.verticalCenter
            }
            IdleText {
                text: card.model.lead
                visible: text !== ""
                color: card.mark
                width: Math.min(implicitWidth, card.width - card.markSize - Theme.mm(6))
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
    IdleText {
        y: card.isAlone ? 0 : top.height + Theme.mm(2)
        width: parent.width
        height: bottom.y - y - Theme.mm(3)
        verticalAlignment: card.isAlone ? Text.AlignVCenter : Text.AlignTop
        text: Theme.isSmall ? card.model.shortTitle : card.model.title
        most: card.isAlone ? Theme.idleBig : Theme.idleTitle
        color: card.fore
    }
    Column {
        id: bottom
        y: parent.height - height
        width: parent.width
        visible: !card.isAlone
        height: visible ? implicitHeight : 0
        IdleText {
            visible: text !== ""
            width: parent.width
            text: card.model.big
            font.pixelSize: Theme.idleTitle
            fontSizeMode: Text.FixedSize
            color: card.fore
        }
        IdleText {
            visible: text !== "" && !(Theme.isSmall && card.model.lead !== "")
            width: parent.width
            text: card.model.place
            font.weight: Font.Medium
            color: card.fore
        }
    }
}
