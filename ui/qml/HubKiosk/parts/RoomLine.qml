pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// A room and its day: name and state in words and shape at the left (over it, where it is narrow),
// the day as a line. Touching the name chooses the room; touching the line asks for that time.
Item {
    id: row

    property string key
    property string title
    property string note
    property string mark
    property var pieces: []
    property bool isChosen: false
    property bool isBroken: false
    property real nameWidth: Theme.mm(100)
    property bool isStacked: false
    readonly property real lineX: isStacked ? 0 : nameWidth
    readonly property real lineY: isStacked ? words.height + Theme.mm(2) : 0
    readonly property real lineHeight: isStacked ? Theme.mm(16) : height

    signal chosen
    signal touched(at: real)

    implicitHeight: isStacked ? Math.max(Theme.target, column.height) + Theme.mm(18) : Math.max(Theme.target, column.height + Theme.mm(2))

    function ground(kind: string): color {
        return kind === "air" ? Theme.berry : kind === "taken" || kind === "mine" || kind === "asked" ? Theme.chosen
            : kind === "blocked" ? Theme.quiet : kind === "past" ? Theme.leafPressed : Theme.none
    }

    Touchable {
        id: words
        objectName: "name_" + row.key
        width: row.isStacked ? row.width : row.nameWidth - Theme.gap
        height: row.isStacked ? Math.max(Theme.target, column.height) : row.height
        radius: Theme.mm(4)
        name: row.title
        description: row.note
        Accessible.role: Accessible.RadioButton
        Accessible.checkable: true
        Accessible.checked: row.isChosen
        onActivated: row.chosen()

        Rectangle {
            anchors.fill: parent
            radius: words.radius
            color: words.isPressed ? Theme.leafPressed : row.isChosen ? Theme.leaf : Theme.none
            border.width: row.isChosen ? Theme.stroke : 0
            border.color: Theme.green
        }
        Column {
            id: column
            x: Theme.mm(3)
            width: parent.width - 2 * x
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.mm(0.5)
            T {
                isSilent: true
                width: parent.width
                text: row.title
                isStrong: true
            }
            Row {
                width: parent.width
                spacing: Theme.mm(2)
                RoomMark {
                    id: shape
                    mark: row.isBroken ? "broken" : row.mark
                    y: Math.round((Theme.note * 1.25 - height) / 2)
                }
                T {
                    isSilent: true
                    width: parent.width - shape.width - parent.spacing
                    text: row.note
                    role: "note"
                    color: row.mark === "air" ? Theme.berryInk : row.mark === "free" ? Theme.leafInk : Theme.quiet
                }
            }
        }
    }
    Touchable {
        id: line
        objectName: "line_" + row.key
        x: row.lineX
        y: row.lineY
        width: row.width - x
        height: row.lineHeight
        radius: Theme.mm(5)
        // The name has the focus: by keys one goes on to the buttons.
        takesFocus: false
        name: qsTr("%1: the day").arg(row.title)
        description: row.note
        onActivated: row.touched(spot.at)

        Rectangle {
            anchors.fill: parent
            anchors.topMargin: row.isStacked ? 0 : Theme.mm(1)
            anchors.bottomMargin: row.isStacked ? 0 : Theme.mm(1)
            radius: line.radius
            color: Theme.leafSoft
            border.width: Theme.look === "contrast" ? Theme.hair : 0
            border.color: Theme.edge
        }
        Repeater {
            model: row.pieces
            Rectangle {
                id: piece
                required property var modelData
                readonly property string kind: modelData.kind
                readonly property bool isSolid: ["air", "taken", "mine", "asked", "blocked"].includes(kind)
                x: Math.round(modelData.x * line.width) + (isSolid ? Theme.mm(0.5) : 0)
                width: Math.max(Theme.mm(2), Math.round(modelData.w * line.width) - (isSolid ? Theme.mm(1) : 0))
                y: row.isStacked ? 0 : Theme.mm(1)
                height: line.height - 2 * y
                radius: Math.min(line.radius, width / 2)
                color: row.ground(kind)
                opacity: kind === "past" ? 0.45 : 1
                border.width: kind === "buffer" || kind === "asked" ? Theme.hair : 0
                border.color: Theme.edge
                // What is closed is no part of the line.
                Rectangle {
                    visible: piece.kind === "closed"
                    anchors.fill: parent
                    color: Theme.ground
                }
                T {
                    isSilent: true
                    visible: text !== "" && implicitWidth < parent.width - Theme.mm(3)
                    anchors.centerIn: parent
                    text: piece.modelData.word
                    role: "note"
                    wrapMode: Text.NoWrap
                    color: piece.kind === "air" || piece.kind === "blocked" ? Theme.noInk : Theme.chosenInk
                }
            }
        }
        TapHandler {
            id: spot
            property real at: 0
            gesturePolicy: TapHandler.DragThreshold
            onPressedChanged: if (pressed) {
                at = point.position.x / line.width
            }
        }
    }
}
