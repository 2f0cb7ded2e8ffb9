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
    // Far outside of what is on the glass no block is made.
    property bool isSeen: true
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
    // Only what a block needs is made: a day of many rooms has hundreds of them.
    component Sign: Icon {
        property Block block
        anchors.centerIn: parent
        size: Math.min(Theme.mm(9), block.width)
        color: block.isAir ? Theme.berryInk : Theme.ink
    }
    component Bars: Item {
        id: bars
        property real gap
        Repeater {
            model: 4
            Rectangle {
                required property int index
                x: Theme.mm(1.5)
                y: Math.round((index + 1) * bars.height / 5 - height / 2)
                width: bars.width - 2 * x
                height: Theme.mm(1)
                radius: height / 2
                color: Theme.edge
            }
        }
        Rectangle {
            visible: bars.gap > 0
            anchors.centerIn: parent
            width: bars.gap
            height: Theme.note * 1.3
            color: Theme.ground
        }
    }
    component Block: Rectangle {
        id: block
        required property var modelData
        readonly property string kind: modelData.kind
        readonly property bool isBuffer: kind === "buffer"
        readonly property bool isAir: kind === "air"
        readonly property bool isDark: kind === "taken" || kind === "mine"
        readonly property real before: Math.round(modelData.x * strip.width)
        readonly property real after: Math.round((modelData.x + modelData.w) * strip.width)
        readonly property string sign: isAir ? "microphone-fill" : kind === "asked" ? "hourglass" : ""
        readonly property Word word: wordLoader.item as Word
        readonly property bool hasWord: strip.bubble === "" && word !== null && word.implicitWidth <= width - Theme.mm(3)
        x: before + (isBuffer ? 0 : Theme.mm(0.5))
        y: isBuffer ? Math.round((strip.height - height) / 2) : 0
        width: Math.max(Theme.mm(1), after - before - (isBuffer ? 0 : Theme.mm(1)))
        height: isBuffer ? Theme.stroke : strip.height
        radius: isBuffer ? 0 : Math.min(strip.round, width / 2)
        color: isBuffer ? Theme.edge : isAir ? Theme.berrySoft : isDark ? Theme.chosen : Theme.ground
        border.width: isDark || isBuffer ? 0 : isAir ? Theme.stroke : Theme.hair
        border.color: isAir ? Theme.berry : Theme.edge

        Loader {
            anchors.fill: parent
            active: block.kind === "blocked"
            sourceComponent: Bars {
                gap: block.hasWord ? block.word.implicitWidth + Theme.mm(3) : 0
            }
        }
        Loader {
            anchors.fill: parent
            active: !block.hasWord && block.sign !== "" && strip.bubble === ""
            sourceComponent: Item {
                Sign {
                    block: block
                    name: block.sign
                }
            }
        }
        Loader {
            id: wordLoader
            anchors.centerIn: parent
            active: block.modelData.word !== ""
            sourceComponent: Word {
                visible: block.hasWord
                text: block.modelData.word
                color: block.isAir ? Theme.berryInk : block.isDark ? Theme.chosenInk : Theme.ink
            }
        }
    }
    Repeater {
        model: strip.isSeen ? strip.pieces : []
        Block {}
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
