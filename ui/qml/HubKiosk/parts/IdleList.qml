pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// A list that is read in passing: a heading or a number with its word, and a few lines.
Item {
    id: card

    required property IdleSlot model
    property color mark: Theme.green

    readonly property real lineHeight: Theme.idle * 1.36
    readonly property int fits: Math.max(1, Math.floor((height - headHeight - Theme.mm(2)) / lineHeight))
    readonly property real headHeight: Math.ceil((model.big === "" ? Theme.idle : Theme.idleBig) * 1.25)
    readonly property int hidden: Math.max(0, rows.count - fits)

    Row {
        id: heading
        height: card.headHeight
        spacing: Theme.mm(8)
        IdleText {
            id: big
            visible: text !== ""
            text: card.model.big
            font.pixelSize: Theme.idleBig
            fontSizeMode: Text.FixedSize
            wrapMode: Text.NoWrap
            color: card.mark
        }
        IdleText {
            text: card.model.title
            color: card.mark
            width: Math.min(implicitWidth, card.width - (big.visible ? big.width + heading.spacing : 0))
            y: big.visible ? big.baselineOffset - baselineOffset : 0
        }
        IdleText {
            visible: card.hidden > 0 && !big.visible && !Theme.isSmall
            text: qsTr("and %n more", "", card.hidden)
            wrapMode: Text.NoWrap
            font.weight: Font.Medium
            color: Theme.quiet
        }
    }
    Column {
        id: lines
        y: heading.height + Theme.mm(2)
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
                    color: card.mark
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
}
