pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// The hub's places as its large mark: a number with its word, or a greeting; the row of capsules.
Item {
    id: card

    required property IdleSlot model

    readonly property bool isFull: model.big === "0"

    Column {
        id: words
        width: parent.width
        spacing: Theme.mm(2)
        Row {
            width: parent.width
            spacing: Theme.mm(8)
            IdleText {
                id: big
                visible: text !== ""
                text: card.model.big
                font.pixelSize: Math.round(Theme.idleBig * (Theme.isSmall ? 1 : 1.5))
                fontSizeMode: Text.FixedSize
                lineHeight: 0.9
                wrapMode: Text.NoWrap
                color: card.isFull ? Theme.berryInk : Theme.green
            }
            IdleText {
                readonly property real before: big.visible ? big.width + Theme.mm(8) : 0
                text: card.model.title
                most: big.visible ? Theme.idleTitle : Theme.idleBig
                height: big.visible ? big.height : Theme.idleBig * 1.3
                verticalAlignment: Text.AlignVCenter
                color: big.visible ? Theme.ink : Theme.green
                width: parent.width - before
                anchors.verticalCenter: parent.verticalCenter
            }
        }
        Flow {
            width: parent.width
            spacing: Theme.mm(14)
            IdleText {
                visible: text !== "" && !Theme.isSmall
                width: Math.min(implicitWidth, words.width)
                text: card.model.note
                font.weight: Font.DemiBold
            }
            IdleText {
                visible: text !== ""
                width: Math.min(implicitWidth, words.width)
                text: card.model.place
                font.weight: Font.Medium
                color: Theme.quiet
            }
        }
    }
    Capsules {
        visible: card.model.limit > 0 && maxHeight >= Theme.mm(12)
        y: parent.height - height
        width: parent.width
        maxHeight: Math.max(0, card.height - words.height - Theme.mm(6))
        largest: Theme.mm(Theme.isPortrait ? 40 : 36)
        limit: card.model.limit
        cap: card.model.cap
        inside: card.model.inside
        held: card.model.held
        called: card.model.called
        name: card.model.name
    }
}
