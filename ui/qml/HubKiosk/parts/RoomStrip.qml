pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// The day of a room as a line. Free is green ground, what is over is paler, and where the room is
// closed there is no line. A block says its word; where it is too narrow for it, its shape does:
// taken is solid, on air has a microphone, asked for an outline, not available bars. What is kept
// empty around a block is a thin line beside it.
Item {
    id: strip

    property var runs: []
    property var pieces: []
    property real nowAt: -1
    property string bubble
    property real bubbleAt: 0
    readonly property real round: Theme.mm(5)
    readonly property real nowX: nowAt * width

    component Word: T {
        isSilent: true
        role: "note"
        wrapMode: Text.NoWrap
        lineHeight: 1
    }

    Repeater {
        model: strip.runs
        Rectangle {
            id: run
            required property var modelData
            readonly property real past: Math.max(0, Math.min(width, strip.nowX - x))
            x: Math.round(modelData.x * strip.width)
            width: Math.round(modelData.w * strip.width)
            height: strip.height
            radius: Math.min(strip.round, width / 2)
            color: Theme.leaf
            border.width: Theme.look === "contrast" ? Theme.hair : 0
            border.color: Theme.edge
            Rectangle {
                visible: width > 0
                x: run.border.width
                y: run.border.width
                width: run.past - x
                height: parent.height - 2 * y
                radius: run.radius - x
                topRightRadius: run.past >= run.width - x ? radius : 0
                bottomRightRadius: topRightRadius
                color: Theme.leafSoft
            }
        }
    }
    Rectangle {
        visible: strip.nowAt >= 0
        x: Math.round(strip.nowX) - width / 2
        width: Theme.hair
        height: strip.height
        color: Theme.no
    }
    Repeater {
        model: strip.pieces
        Item {
            id: piece
            required property var modelData
            readonly property string kind: modelData.kind
            readonly property bool isAir: kind === "air"
            readonly property bool isDark: kind === "taken" || kind === "mine"
            readonly property real before: Math.round(modelData.x * strip.width)
            readonly property bool hasWord: strip.bubble === "" && word.text !== "" && word.implicitWidth <= width - Theme.mm(3)
            x: before + (kind === "buffer" ? 0 : Theme.mm(0.5))
            width: Math.max(Theme.mm(1), Math.round((modelData.x + modelData.w) * strip.width) - before - (kind === "buffer" ? 0 : Theme.mm(1)))
            height: strip.height

            Rectangle {
                visible: piece.kind === "buffer"
                y: Math.round((parent.height - height) / 2)
                width: parent.width
                height: Theme.stroke
                color: Theme.edge
            }
            Rectangle {
                id: block
                visible: piece.kind !== "buffer"
                anchors.fill: parent
                radius: Math.min(strip.round, width / 2)
                color: piece.isAir ? Theme.berrySoft : piece.isDark ? Theme.chosen : Theme.ground
                border.width: piece.isDark ? 0 : piece.isAir ? Theme.stroke : Theme.hair
                border.color: piece.isAir ? Theme.berry : Theme.edge
                Repeater {
                    model: piece.kind === "blocked" ? 4 : 0
                    Rectangle {
                        required property int index
                        x: Theme.mm(1.5)
                        y: Math.round((index + 1) * block.height / 5 - height / 2)
                        width: block.width - 2 * x
                        height: Theme.mm(1)
                        radius: height / 2
                        color: Theme.edge
                    }
                }
                Rectangle {
                    visible: word.visible && piece.kind === "blocked"
                    anchors.fill: word
                    anchors.leftMargin: -Theme.mm(1.5)
                    anchors.rightMargin: -Theme.mm(1.5)
                    color: Theme.ground
                }
                Icon {
                    readonly property string sign: piece.isAir ? "microphone-fill" : piece.kind === "asked" ? "hourglass" : ""
                    visible: !piece.hasWord && sign !== "" && strip.bubble === ""
                    anchors.centerIn: parent
                    name: sign
                    size: Math.min(Theme.mm(9), block.width)
                    color: piece.isAir ? Theme.berryInk : Theme.ink
                }
                Word {
                    id: word
                    visible: piece.hasWord
                    anchors.centerIn: parent
                    text: piece.modelData.word
                    color: piece.isAir ? Theme.berryInk : piece.isDark ? Theme.chosenInk : Theme.ink
                }
            }
        }
    }
    Word {
        visible: strip.runs.length === 0 && strip.pieces.length === 0 && strip.bubble === ""
        anchors.centerIn: parent
        text: qsTr("closed")
        isQuiet: true
    }
    // Why nothing can begin where the line was touched.
    Rectangle {
        id: pin
        visible: strip.bubble !== ""
        x: Math.round(Math.max(0, Math.min(strip.width, strip.bubbleAt * strip.width)) - width / 2)
        y: -Theme.mm(1)
        width: Theme.mm(1.5)
        height: strip.height + Theme.mm(2)
        radius: width / 2
        color: Theme.no
    }
    Rectangle {
        visible: pin.visible
        // Beside the pin, where there is more room, so that what was touched is still seen.
        x: Math.round(Math.max(0, Math.min(strip.width - width, strip.bubbleAt < 0.5 ? pin.x + pin.width + Theme.mm(1.5) : pin.x - width - Theme.mm(1.5))))
        y: Math.round((strip.height - height) / 2)
        width: Math.min(strip.width, why.implicitWidth + Theme.mm(12))
        height: Math.min(strip.height, why.height + Theme.mm(4))
        radius: Math.min(height / 2, Theme.mm(6))
        color: Theme.noSoft
        border.width: Theme.hair
        border.color: Theme.no
        T {
            id: why
            anchors.centerIn: parent
            width: Math.min(implicitWidth, strip.width - Theme.mm(6))
            horizontalAlignment: Text.AlignHCenter
            text: strip.bubble
            role: "note"
            font.weight: Font.Medium
            lineHeight: 1
            color: Theme.noSoftInk
        }
    }
}
