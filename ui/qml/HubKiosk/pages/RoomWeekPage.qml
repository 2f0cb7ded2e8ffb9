pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// The week of all rooms: a picture of seven days, of which one is chosen by its head; what is in
// the book on that day stands beside it, or below where there is little width.
ManagerFrame {
    id: page

    required property RoomWeek model

    readonly property real daySpace: Theme.gap
    readonly property real rowHeight: Theme.mm(12)

    area: model
    primaryText: model.primary
    primaryIcon: "plus"
    onPrimary: model.go_on()

    // Which week, and the way to the ones before and after.
    component Turner: Flow {
        width: parent ? parent.width : 0
        spacing: Theme.gap
        Button {
            objectName: "weekBack"
            icon: "caret-left-bold"
            name: qsTr("A week earlier")
            repeats: true
            onActivated: page.model.turn(-1)
        }
        Item {
            width: label.implicitWidth
            height: Theme.target
            T {
                id: label
                anchors.verticalCenter: parent.verticalCenter
                text: page.model.label
                isStrong: true
                wrapMode: Text.NoWrap
                Accessible.role: Accessible.Heading
            }
        }
        Button {
            objectName: "weekOn"
            icon: "caret-right-bold"
            name: qsTr("A week later")
            repeats: true
            onActivated: page.model.turn(1)
        }
        Button {
            objectName: "thisWeek"
            visible: !page.model.isThisWeek
            kind: "quiet"
            text: qsTr("This week")
            onActivated: page.model.turn(0)
        }
    }

    component Piece: Rectangle {
        property string kind
        color: kind === "air" ? Theme.berry : kind === "taken" ? Theme.chosen
            : kind === "blocked" ? Theme.edge : kind === "over" ? Theme.leafPressed : Theme.surface
        border.width: kind === "asked" || kind === "linked" ? Theme.stroke : 0
        border.color: kind === "asked" ? Theme.berry : Theme.edge
        radius: kind === "blocked" ? 0 : Math.min(Theme.mm(1.5), width / 2)
    }

    // The heads of the days over the picture of every room's week.
    component Picture: Item {
        id: picture
        // Without width for the names beside the days there are the days alone.
        readonly property real widest: Theme.mm(Theme.isLarge ? 82 : 72)
        readonly property bool hasRooms: !Theme.isTiny && width - widest - 6 * page.daySpace >= 7 * narrowest
        readonly property real narrowest: Theme.floorMm(Theme.isLarge ? 20.5 : 17)
        readonly property real nameWidth: hasRooms ? widest : 0
        readonly property real dayWidth: Math.max(narrowest, Math.floor((width - nameWidth - 6 * page.daySpace) / 7))
        implicitHeight: heads.height + (names.visible ? Theme.mm(3) + names.height : 0)

        Flow {
            id: heads
            x: picture.nameWidth
            width: parent.width - x
            spacing: page.daySpace
            Repeater {
                model: page.model.heads
                Touchable {
                    id: head
                    required property string key
                    required property string number
                    required property string count
                    required property string told
                    required property bool is_chosen
                    required property bool is_today
                    required name
                    readonly property string day: name
                    objectName: "day_" + key
                    width: picture.dayWidth
                    height: Math.max(Theme.target, words.implicitHeight + Theme.mm(3))
                    radius: Theme.mm(4)
                    description: told
                    Accessible.name: told
                    Accessible.description: ""
                    Accessible.role: Accessible.RadioButton
                    Accessible.checkable: true
                    Accessible.checked: is_chosen
                    onActivated: page.model.chooseDay(key)
                    Rectangle {
                        anchors.fill: parent
                        radius: head.radius
                        color: head.is_chosen ? Theme.chosen : head.isPressed ? Theme.leafPressed : head.is_today ? Theme.leaf : Theme.none
                        border.width: head.is_chosen ? 0 : head.is_today ? Theme.stroke : Theme.hair
                        border.color: head.is_today ? Theme.green : Theme.edge
                    }
                    Column {
                        id: words
                        anchors.centerIn: parent
                        T {
                            anchors.horizontalCenter: parent.horizontalCenter
                            isSilent: true
                            text: head.day
                            role: "note"
                            color: head.is_chosen ? Theme.chosenInk : Theme.ink
                        }
                        T {
                            anchors.horizontalCenter: parent.horizontalCenter
                            isSilent: true
                            text: head.number
                            role: "note"
                            isStrong: true
                            color: head.is_chosen ? Theme.chosenInk : Theme.ink
                        }
                    }
                }
            }
        }
        Column {
            id: names
            visible: picture.hasRooms
            y: heads.height + Theme.mm(3)
            width: parent.width
            spacing: Theme.mm(1.5)
            Repeater {
                model: page.model.roomRows
                Item {
                    id: room
                    required property string key
                    required property string name
                    required property var pieces
                    width: names.width
                    height: Math.max(page.rowHeight, title.implicitHeight)
                    T {
                        id: title
                        anchors.verticalCenter: parent.verticalCenter
                        width: picture.nameWidth - Theme.gap
                        text: room.name
                        role: "note"
                    }
                    Repeater {
                        model: 7
                        Rectangle {
                            required property int index
                            x: picture.nameWidth + index * (picture.dayWidth + page.daySpace)
                            y: Math.round((room.height - height) / 2)
                            width: picture.dayWidth
                            height: page.rowHeight
                            radius: Theme.mm(2)
                            color: Theme.leafSoft
                        }
                    }
                    Repeater {
                        model: room.pieces
                        Piece {
                            required property var modelData
                            kind: modelData.kind
                            x: picture.nameWidth + modelData.day * (picture.dayWidth + page.daySpace) + Math.round(modelData.x * picture.dayWidth)
                            y: Math.round((room.height - height) / 2)
                            width: Math.max(Theme.mm(1.5), Math.round(modelData.w * picture.dayWidth) - 1)
                            height: kind === "blocked" ? Theme.mm(5) : page.rowHeight
                        }
                    }
                }
            }
        }
    }

    SideBySide {
        firstPart: 0.53
        isStacked: Theme.isPortrait || width < Theme.mm(330)
        inner: Theme.gap
        first: [
            Turner {},
            Picture {
                id: week
                width: parent ? (parent as Item).width : 0
            },
            Flow {
                width: parent ? (parent as Item).width : 0
                visible: week.hasRooms
                spacing: Theme.mm(6)
                Repeater {
                    model: page.model.legend
                    Row {
                        id: meaning
                        required property string kind
                        required property string words
                        spacing: Theme.mm(2.5)
                        Piece {
                            kind: meaning.kind
                            anchors.verticalCenter: parent.verticalCenter
                            width: Theme.mm(6)
                            height: kind === "blocked" ? Theme.mm(3) : Theme.mm(7)
                        }
                        T {
                            text: meaning.words
                            role: "note"
                            isQuiet: true
                        }
                    }
                }
            }
        ]
        second: [
            T {
                width: parent ? (parent as Item).width : 0
                text: page.model.day
                isStrong: true
                Accessible.role: Accessible.Heading
            },
            EmptyState {
                visible: page.model.empty !== "" || page.model.isLoading
                width: parent ? (parent as Item).width : 0
                icon: page.model.isLoading ? "hourglass" : "coffee"
                title: page.model.isLoading ? qsTr("One moment …") : page.model.empty
            },
            BookLines {
                width: parent ? (parent as Item).width : 0
                model: page.model
            }
        ]
    }
}
