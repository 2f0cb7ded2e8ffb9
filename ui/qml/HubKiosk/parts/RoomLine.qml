pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// A room and its day. Wide: name and state at the left, the line beside them, each to be touched.
// Stacked: one card to be touched, the words over the line; the words choose the room, the line
// asks for a time. What is a part of the room above hangs on it by a thin line.
Item {
    id: row

    property string key
    property string title
    property string note
    property string told
    property string mark
    property string family
    property var runs: []
    property var pieces: []
    property string bubble
    property real bubbleAt: 0
    property real nowAt: -1
    property bool isSeen: true
    property bool isChosen: false
    property bool isBroken: false
    property real nameWidth: Theme.mm(100)
    property real spacing: Theme.gap
    // Up to the room above, or to the middle of the name of the part above.
    readonly property real above: spacing + (family === "first" ? 0 : isStacked ? height - elbow.y : height / 2)
    property bool isStacked: false
    readonly property bool isPart: family !== ""
    readonly property real indent: isPart ? Theme.mm(7) : 0
    readonly property real inner: Theme.mm(3)
    readonly property real wordsHeight: words.height + Theme.mm(4)
    readonly property real stripHeight: isStacked ? Math.max(Theme.mm(16), height - wordsHeight) : height

    // A little under 1, so that the lines of a name are not rounded up to whole pixels.
    readonly property real close: 0.98

    signal chosen
    signal touched(at: real)

    implicitHeight: isStacked ? wordsHeight + Theme.floorMm(16) : Math.max(Theme.target, words.height)

    Touchable {
        id: card
        objectName: row.isStacked ? "room_" + row.key : "name_" + row.key
        width: row.isStacked ? row.width : row.nameWidth - Theme.gap
        height: row.height
        radius: Theme.mm(5)
        name: row.title
        description: row.told
        Accessible.role: Accessible.RadioButton
        Accessible.checkable: true
        Accessible.checked: row.isChosen
        onActivated: {
            const isOnLine = spot.isOnLine
            spot.isOnLine = false
            if (isOnLine) {
                row.touched(spot.at)
            } else {
                row.chosen()
            }
        }

        // What runs behind stops at the words.
        Rectangle {
            visible: row.isStacked
            x: words.x - row.inner
            width: words.need + 2 * row.inner
            height: row.wordsHeight
            color: Theme.ground
        }
        Rectangle {
            visible: row.isChosen || card.isPressed
            x: row.indent
            width: row.isStacked ? Math.min(parent.width - x, words.need + 2 * row.inner + Theme.mm(2)) : parent.width - x
            height: row.isStacked ? row.wordsHeight - Theme.mm(1) : parent.height
            radius: row.isStacked ? Math.min(height / 2, card.radius) : card.radius
            color: card.isPressed ? Theme.leafPressed : Theme.leaf
            border.width: row.isChosen ? Theme.hair : 0
            border.color: Theme.green
        }
        Rectangle {
            visible: row.isPart
            x: Theme.mm(3)
            y: -row.above
            width: Theme.hair
            height: row.above + elbow.y + elbow.height
            color: Theme.edge
        }
        Rectangle {
            id: elbow
            visible: row.isPart
            x: Theme.mm(3)
            y: Math.round(row.isStacked ? row.wordsHeight / 2 : row.height / 2)
            width: Theme.mm(row.isStacked ? 4 : 3)
            height: Theme.hair
            color: Theme.edge
        }
        Flow {
            id: words
            objectName: row.isStacked ? "name_" + row.key : ""
            readonly property real need: title_.implicitWidth + spacing + state.implicitWidth
            x: row.inner + row.indent
            y: Math.round(((row.isStacked ? row.wordsHeight - Theme.mm(1) : row.height) - height) / 2)
            width: card.width - x - Theme.mm(1)
            spacing: row.isStacked ? Theme.mm(5) : 0
            T {
                id: title_
                isSilent: true
                width: row.isStacked ? Math.min(implicitWidth, parent.width) : parent.width
                text: row.title
                isStrong: true
                lineHeight: row.close
            }
            Row {
                id: state
                width: row.isStacked ? Math.min(implicitWidth, parent.width) : parent.width
                height: Math.max(note_.height, title_.lineCount > 1 || !row.isStacked ? 0 : title_.height)
                spacing: Theme.mm(2)
                RoomMark {
                    id: shape
                    mark: row.isBroken ? "broken" : row.mark
                    anchors.verticalCenter: parent.verticalCenter
                }
                T {
                    id: note_
                    isSilent: true
                    width: Math.min(implicitWidth, words.width - shape.width - state.spacing)
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.note
                    role: "note"
                    lineHeight: row.close
                    color: row.mark === "air" ? Theme.berryInk : row.mark === "free" ? Theme.leafInk : Theme.ink
                }
            }
        }
        Item {
            objectName: row.isStacked ? "line_" + row.key : ""
            visible: row.isStacked
            y: row.height - row.stripHeight
            width: row.width
            height: row.stripHeight
        }
        TapHandler {
            id: spot
            property real at: 0
            property bool isOnLine: false
            enabled: row.isStacked
            gesturePolicy: TapHandler.DragThreshold
            onPressedChanged: {
                if (pressed) {
                    at = point.position.x / row.width
                    isOnLine = point.position.y > row.height - row.stripHeight
                }
            }
        }
    }
    Touchable {
        id: line
        objectName: row.isStacked ? "" : "line_" + row.key
        visible: !row.isStacked
        x: row.nameWidth
        width: row.width - x
        height: row.height
        radius: Theme.mm(5)
        // The name has the focus: by keys one goes on to the buttons.
        takesFocus: false
        name: qsTr("%1: the day").arg(row.title)
        description: row.told
        onActivated: row.touched(place.at)

        TapHandler {
            id: place
            property real at: 0
            gesturePolicy: TapHandler.DragThreshold
            onPressedChanged: {
                if (pressed) {
                    at = point.position.x / line.width
                }
            }
        }
    }
    RoomStrip {
        parent: row.isStacked ? card : line
        y: row.height - row.stripHeight
        width: parent.width
        height: row.stripHeight
        runs: row.runs
        pieces: row.pieces
        isSeen: row.isSeen
        nowAt: row.nowAt
        bubble: row.bubble
        bubbleAt: row.bubbleAt
        opacity: line.isPressed ? 0.8 : 1
    }
}
