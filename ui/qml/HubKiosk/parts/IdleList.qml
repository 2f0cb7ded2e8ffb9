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
    readonly property real headHeight: Math.max(Math.ceil((model.big === "" ? Theme.idle : Theme.idleBig) * 1.25), word.y + word.height)
    readonly property int hidden: countHidden()

    function countHidden(): int {
        let more = 0
        for (let index = 0; index < rows.count; ++index) {
            const line = rows.itemAt(index) as Line
            more += line && !line.isIn ? 1 : 0
        }
        return more
    }

    component Line: Item {
        property bool isIn: true
    }
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
            id: word
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
    Item {
        id: lines
        y: heading.height + Theme.mm(2)
        width: parent.width
        height: parent.height - y
        Repeater {
            id: rows
            model: card.model.rows
            Line {
                id: line
                readonly property Line before: index > 0 ? rows.itemAt(index - 1) as Line : null
                required property int index
                required property string when
                required property string what
                required property bool is_now
                // A line that would be cut is not there; the first one always is.
                isIn: index === 0 || before !== null && before.isIn && y + height <= lines.height
                visible: isIn
                y: before ? before.y + before.height : 0
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
                    visible: words.hasTime
                    y: Math.round((line.height - height) / 2)
                    text: line.when
                    wrapMode: Text.NoWrap
                    color: card.mark
                }
                IdleText {
                    id: words
                    readonly property real column: Theme.isTiny || card.model.big !== "" ? 0 : Theme.idle * 3.1
                    readonly property bool hasTime: line.when !== "" && !Theme.isTiny
                    x: Math.max(column, hasTime ? time.width + Theme.mm(8) : 0)
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
