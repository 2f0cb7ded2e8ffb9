pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// A list that is read in passing: a heading or a number with its word, and a few lines.
Item {
    id: card

    required property IdleSlot model

    readonly property real lineHeight: Theme.idle * 1.36
    readonly property int fits: Math.max(1, Math.floor((height - heading.height - Theme.mm(4) - (rest.visible ? lineHeight : 0)) / lineHeight))

    Row {
        id: heading
        spacing: Theme.mm(8)
        IdleText {
            id: big
            visible: text !== ""
            text: card.model.big
            font.pixelSize: Theme.idleBig
            fontSizeMode: Text.FixedSize
            wrapMode: Text.NoWrap
            color: Theme.green
        }
        IdleText {
            text: card.model.title
            color: Theme.green
            width: Math.min(implicitWidth, card.width - (big.visible ? big.width + heading.spacing : 0))
            y: big.visible ? big.baselineOffset - baselineOffset : 0
        }
    }
    Column {
        id: lines
        y: heading.height + Theme.mm(4)
        width: parent.width
        Repeater {
            id: rows
            model: card.model.rows
            Item {
                id: line
                required property int index
                required property string when
                required property string what
                required property bool is_now
                visible: index < card.fits
                width: lines.width
                height: Math.max(card.lineHeight, words.height)
                Rectangle {
                    visible: line.index > 0
                    width: parent.width
                    height: Theme.hair
                    color: Theme.hairline
                }
                IdleText {
                    id: time
                    visible: text !== "" && !Theme.isTiny
                    y: Math.round((line.height - height) / 2)
                    text: line.when
                    wrapMode: Text.NoWrap
                    color: Theme.green
                }
                IdleText {
                    id: words
                    readonly property real column: Theme.isTiny || card.model.big !== "" ? 0 : Theme.idle * 3.1
                    x: Math.max(column, time.visible ? time.width + Theme.mm(8) : 0)
                    y: Math.round((line.height - height) / 2)
                    width: line.width - x
                    text: line.what
                    font.weight: Font.DemiBold
                    color: Theme.ink
                }
            }
        }
    }
    IdleText {
        id: rest
        visible: text !== "" && !Theme.isSmall
        y: parent.height - height
        text: card.model.note
        font.weight: Font.Medium
        color: Theme.quiet
    }
}
