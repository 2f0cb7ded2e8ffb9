pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// The hub's places as its large mark: a number with its word, or a greeting; the row of capsules.
Item {
    id: card

    required property IdleSlot model

    readonly property bool isWelcome: model.kind === "welcome"

    Column {
        id: words
        width: parent.width
        spacing: Theme.mm(2)
        IdleText {
            visible: card.model.big === ""
            width: parent.width
            height: Theme.idleBig * (Theme.isPortrait && !card.isWelcome ? 2.5 : 1.3)
            laid: visible ? card.model.title : ""
            most: Theme.idleBig
            color: card.isWelcome ? Theme.green : Theme.ink
        }
        Row {
            visible: card.model.big !== ""
            width: parent.width
            spacing: Theme.mm(8)
            IdleText {
                id: big
                text: card.model.big
                font.pixelSize: Math.round(Theme.idleBig * (Theme.isSmall ? 1 : 1.5))
                fontSizeMode: Text.FixedSize
                lineHeight: 0.9
                wrapMode: Text.NoWrap
                color: Theme.green
            }
            IdleText {
                laid: parent.visible ? card.model.title : ""
                font.pixelSize: Theme.isSmall ? Theme.idle : Theme.idleTitle
                fontSizeMode: Text.FixedSize
                width: parent.width - big.width - parent.spacing
                anchors.verticalCenter: parent.verticalCenter
            }
        }
        Flow {
            width: parent.width
            spacing: Theme.mm(7)
            IdleText {
                visible: text !== "" && !(Theme.isSmall && card.isWelcome)
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
        maxHeight: Math.max(0, card.height - words.height - Theme.mm(Theme.isSmall ? 4 : 10))
        largest: Theme.mm(Theme.isPortrait ? 40 : 36)
        limit: card.model.limit
        cap: card.model.cap
        inside: card.model.inside
        held: card.model.held
        called: card.model.called
        name: card.model.name
    }
}
