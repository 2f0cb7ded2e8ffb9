pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// Something over the page that is dealt with first: one question or one notice. Esc closes it.
FocusScope {
    id: sheet

    property bool isOpen: false
    property string title
    property string words
    property bool maySkip: true
    // False leaves the keys to the page below, where somebody is typing.
    property bool takesFocus: true
    property Item before: null
    property real most: Theme.mm(230)
    default property alias content: inner.data
    // The one button at the bottom right, and what else there is to touch: beside it, or over it.
    property alias primary: last.data
    property alias buttons: row.data

    signal closed

    anchors.fill: parent
    visible: isOpen
    enabled: isOpen
    onIsOpenChanged: {
        if (isOpen && takesFocus) {
            before = Window.activeFocusItem
            forceActiveFocus(Qt.PopupFocusReason)
        } else if (!isOpen && before) {
            Qt.callLater(giveBack)
        }
    }
    // The keys go back to where they went before, if that is still there and nobody else has them.
    function giveBack(): void {
        const now = Window.activeFocusItem
        const isTaken = now !== null && now.activeFocusOnTab
        if (!isOpen && before && before.visible && before.enabled && !isTaken) {
            before.forceActiveFocus(Qt.PopupFocusReason)
        }
        before = null
    }
    Keys.onEscapePressed: {
        if (maySkip) {
            closed()
        }
    }
    Accessible.role: Accessible.Dialog
    Accessible.name: title

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
    }
    // Takes every touch beside the card, so that nothing below hears of it.
    MouseArea {
        anchors.fill: parent
        onClicked: {
            if (sheet.maySkip) {
                sheet.closed()
            }
        }
    }
    Rectangle {
        id: card
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.isLow ? parent.height - height - Theme.margin : Math.round((parent.height - height) / 2)
        width: Math.min(parent.width - 2 * Theme.margin, sheet.most)
        height: Math.min(parent.height - 2 * Theme.margin, body.contentNeed + foot + 2 * Theme.pad)
        readonly property real across: width - 2 * Theme.pad
        readonly property bool isBeside: acrossRow() + last.width <= across
        readonly property real footHeight: row.wanted === 0 ? last.height : isBeside ? Math.max(last.height, row.height) : row.height + Theme.gap + last.height
        readonly property real foot: footHeight > 0 ? footHeight + Theme.gapWide : 0
        function acrossRow(): real {
            let sum = 0
            for (const each of row.children) {
                sum += each.visible && each.width > 0 ? each.width + Theme.gap : 0
            }
            return sum
        }
        radius: Theme.radius
        color: Theme.ground
        border.width: Theme.look === "light" ? 0 : Theme.hair
        border.color: Theme.edge
        MouseArea {
            anchors.fill: parent
        }
        Scroller {
            id: body
            x: Theme.pad
            y: Theme.pad
            width: card.width - 2 * Theme.pad
            height: card.height - 2 * Theme.pad - card.foot
            spacing: Theme.gap
            T {
                width: parent.width
                visible: text !== ""
                text: sheet.title
                role: "title"
            }
            T {
                width: parent.width
                visible: text !== ""
                text: sheet.words
                isQuiet: true
            }
            Column {
                id: inner
                width: parent.width
                spacing: Theme.gap
                visible: children.length > 0
            }
        }
        // What is beside the primary button is read, and walked over, before it.
        Flow {
            id: row
            readonly property real wanted: card.acrossRow()
            readonly property real room: card.isBeside ? card.across - last.width - Theme.gap : card.across
            readonly property bool isOneLine: wanted - Theme.gap <= room
            x: Theme.pad + (isOneLine ? room - width : 0)
            y: card.height - Theme.pad - height - (card.isBeside ? 0 : last.height + Theme.gap)
            width: isOneLine ? Math.max(0, wanted - Theme.gap) : room
            spacing: Theme.gap
        }
        Row {
            id: last
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: Theme.pad
        }
    }
}
