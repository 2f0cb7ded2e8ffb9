pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// Lines of when, what, and where or how, under a heading. A line that does not fit is not shown.
Rectangle {
    id: card

    property string title
    property string note
    property alias model: lines.model
    // Few lines lie together at the top, many share the height there is.
    readonly property real line: heading.implicitHeight
    readonly property real room: height - 2 * inner - line
    readonly property int fit: Math.max(1, Math.min(count, Math.floor(room / (line + Theme.mm(2)))))
    readonly property real rowSpace: Math.max(Theme.mm(2), Math.min(Theme.mm(count <= 4 ? 4.5 : 7), Math.floor(room / fit - line)))
    readonly property int count: lines.count
    readonly property real inner: Theme.isTiny ? Theme.mm(3) : Theme.pad
    // What stands first is as wide as the widest of it.
    readonly property real first: firstWidth()
    // The heading and one line, which may need two rows.
    readonly property real least: 2 * inner + Math.ceil(Theme.body * 2.6 + Theme.note * 1.3) + rowSpace

    component Line: Item {
        id: line
        required property string when
        required property string what
        required property string where
        required property bool is_now
        readonly property real whenWidth: when_.implicitWidth
        readonly property bool isWide: card.first + what_.implicitWidth + Theme.mm(6) + where_.implicitWidth <= width
        height: isWide || where === "" ? Math.max(what_.height, where_.height) : what_.height + where_.height
        T {
            id: when_
            text: line.when
            isStrong: true
            color: line.is_now ? Theme.green : Theme.ink
            wrapMode: Text.NoWrap
        }
        T {
            id: what_
            x: card.first
            width: line.isWide ? implicitWidth : line.width - x
            text: line.what
        }
        T {
            id: where_
            visible: text !== ""
            x: line.isWide ? line.width - width : card.first
            y: line.isWide ? Math.round((what_.height - height) / 2) : what_.height
            width: line.isWide ? implicitWidth : line.width - x
            height: text === "" ? 0 : implicitHeight
            text: line.where
            role: "note"
            isQuiet: true
        }
    }

    // Where a line would stand; what is not shown is not put anywhere by its column.
    function topOf(index: int): real {
        let y = line
        for (let before = 0; before < index; ++before) {
            const each = lines.itemAt(before) as Line
            y += rowSpace + (each ? each.height : 0)
        }
        return y + rowSpace
    }
    function firstWidth(): real {
        let most = Theme.mm(22)
        for (let index = 0; index < lines.count; ++index) {
            const line = lines.itemAt(index) as Line
            most = line ? Math.max(most, line.whenWidth) : most
        }
        return most + Theme.mm(8)
    }

    radius: Theme.radius
    color: Theme.leafSoft
    border.width: Theme.look === "contrast" ? Theme.hair : 0
    border.color: Theme.edge
    clip: true

    Column {
        id: column
        readonly property real lowest: card.height - card.inner - y
        x: card.inner
        y: card.inner
        width: parent.width - 2 * card.inner
        spacing: card.rowSpace
        T {
            id: heading
            text: card.title
            font.family: Theme.head
            isStrong: true
        }
        Repeater {
            id: lines
            Line {
                required property int index
                width: column.width
                visible: card.topOf(index) + height <= column.lowest + 1
            }
        }
        T {
            width: parent.width
            visible: text !== "" && card.topOf(card.count) + height <= column.lowest + 1
            text: card.note
            isQuiet: true
        }
    }
}
