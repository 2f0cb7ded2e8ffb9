pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// A list that is read in passing: a heading or a number with its word, and a few lines. Names of
// rooms stand in two columns where the screen is wide.
Item {
    id: card

    required property IdleSlot model
    property color mark: Theme.green
    // What the heading leaves free on its left and its right: there stand the mark and the clock.
    property real before: 0
    property real after: 0

    readonly property bool isCount: model.big !== ""
    readonly property int columns: isCount && !Theme.isPortrait && !Theme.isSmall ? 2 : 1
    readonly property real lineHeight: Theme.idle * 1.36
    readonly property real headHeight: Math.max(Math.ceil((isCount && !Theme.isSmall ? Theme.idleTitle : Theme.idle) * 1.25), word.y + word.height)
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
        x: card.before
        height: card.headHeight
        spacing: Theme.mm(Theme.isSmall ? 4 : 6)
        IdleText {
            id: big
            visible: text !== ""
            text: card.model.big
            font.pixelSize: Theme.isSmall ? Theme.idle : Theme.idleTitle
            fontSizeMode: Text.FixedSize
            wrapMode: Text.NoWrap
            color: card.mark
        }
        IdleText {
            id: word
            readonly property real taken: card.before + card.after + (big.visible ? big.width + heading.spacing : 0)
            text: card.model.title
            color: card.mark
            width: Math.min(implicitWidth, card.width - taken)
            y: big.visible ? big.baselineOffset - baselineOffset : 0
        }
        IdleText {
            visible: card.hidden > 0 && !Theme.isSmall && word.taken + word.implicitWidth + heading.spacing + implicitWidth <= card.width
            text: qsTr("and %n more", "", card.hidden)
            wrapMode: Text.NoWrap
            font.weight: Font.Medium
            color: card.isCount ? card.mark : Theme.quiet
            y: word.y
        }
    }
    Item {
        id: lines
        readonly property real across: Math.floor((width - (card.columns - 1) * Theme.gapWide) / card.columns)
        y: heading.height + Theme.mm(Theme.isSmall ? 1 : 4)
        width: parent.width
        height: parent.height - y
        Repeater {
            id: rows
            model: card.model.rows
            Line {
                id: line
                readonly property Line before: index >= card.columns ? rows.itemAt(index - card.columns) as Line : null
                required property int index
                required property string when
                required property string what
                required property string brief
                // A line that would be cut is not there; the first one always is.
                isIn: index < card.columns || before !== null && before.isIn && y + height <= lines.height
                visible: isIn
                x: index % card.columns * (lines.across + Theme.gapWide)
                y: before ? before.y + before.height : 0
                width: lines.across
                height: Math.max(card.lineHeight, words.height)
                Rectangle {
                    visible: line.index >= card.columns
                    width: parent.width
                    height: Theme.hair
                    color: Theme.hairline
                }
                IdleText {
                    id: time
                    visible: words.hasTime
                    y: words.y
                    text: line.when
                    wrapMode: Text.NoWrap
                    color: card.mark
                }
                IdleText {
                    id: words
                    readonly property bool hasTime: line.when !== "" && !(Theme.isTiny && Theme.isPortrait)
                    readonly property real column: card.isCount || Theme.isTiny && Theme.isPortrait ? 0 : Theme.idle * 3.1
                    x: Math.max(column, hasTime ? time.width + Theme.mm(Theme.isTiny ? 4 : 8) : 0)
                    y: Math.round((line.height - height) / 2)
                    width: line.width - x
                    laid: Theme.isSmall ? line.brief : line.what
                    font.weight: Font.DemiBold
                    color: Theme.ink
                }
            }
        }
    }
}
