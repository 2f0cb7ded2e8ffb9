pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// All rooms of a day: choose one, take it now by one more touch, or touch its line for later.
PageFrame {
    id: page

    required property Rooms model

    readonly property bool isStacked: Theme.isPortrait || Theme.isTiny
    readonly property real nameWidth: Theme.mm(Theme.isLarge ? 118 : 102)
    readonly property real lineX: isStacked ? 0 : nameWidth
    readonly property real least: Theme.floorMm(Theme.isSmall ? 17 : 20)

    help: qsTr("Touch a room, then how long you need it, and it is yours from now on. Touch its line to have it later. With the code of a reservation you start it, make it longer, move it or give it up.")

    // The chosen room, how long it can be had from now on, and another time.
    component Bottom: Item {
        id: bar
        readonly property bool isBeside: !page.isStacked && !Theme.isSmall
        implicitHeight: isBeside ? Math.max(words.implicitHeight, pills.implicitHeight) : words.implicitHeight + Theme.mm(3) + pills.implicitHeight
        Column {
            id: words
            width: bar.isBeside ? page.nameWidth - Theme.gap : bar.width
            y: bar.isBeside ? Math.round((bar.height - implicitHeight) / 2) : 0
            spacing: Theme.mm(1)
            T {
                width: parent.width
                visible: text !== ""
                text: page.model.warning
                role: "note"
                color: Theme.berryInk
            }
            T {
                width: parent.width
                visible: text !== "" && (page.model.warning === "" || !bar.isBeside)
                text: page.model.hint
                role: "note"
                isQuiet: true
            }
        }
        Flow {
            id: pills
            x: bar.isBeside ? page.nameWidth : 0
            y: bar.isBeside ? Math.round((bar.height - implicitHeight) / 2) : words.implicitHeight + Theme.mm(3)
            width: parent.width - x
            spacing: Theme.gap
            Repeater {
                model: page.model.lengths
                Button {
                    required property string key
                    required property string label
                    required property string told
                    required property int index
                    objectName: "now_" + key
                    text: label
                    name: told
                    kind: index === 0 ? "primary" : "soft"
                    implicitHeight: Theme.floorMm(20)
                    implicitWidth: Math.max(Theme.floorMm(index === 0 ? 60 : 36), wordsWidth + Theme.mm(14))
                    textRole: "body"
                    onActivated: page.model.takeNow(key)
                }
            }
            Button {
                objectName: "otherTime"
                visible: page.model.mayChooseTime
                text: qsTr("Another time")
                icon: "calendar-blank"
                kind: "quiet"
                implicitHeight: Theme.floorMm(20)
                onActivated: page.model.chooseTime()
            }
        }
    }

    whole: Item {
        anchors.fill: parent

        T {
            id: title
            visible: Theme.isPortrait
            text: page.model.title
            role: "title"
            width: parent.width
            Accessible.role: Accessible.Heading
        }
        Button {
            id: mine
            objectName: "mine"
            anchors.right: parent.right
            y: days.y
            text: qsTr("I have a code")
            icon: "ticket"
            kind: "soft"
            onActivated: page.model.showMine()
        }
        Flow {
            id: days
            y: title.visible ? title.implicitHeight + Theme.mm(3) : 0
            width: parent.width - mine.width - Theme.gap
            spacing: Theme.gap
            Repeater {
                model: page.model.days
                Button {
                    required property string key
                    required property string label
                    required property bool is_chosen
                    objectName: "day_" + key
                    text: label
                    kind: "quiet"
                    isChosen: is_chosen
                    Accessible.role: Accessible.RadioButton
                    Accessible.checkable: true
                    onActivated: page.model.chooseDay(key)
                }
            }
        }
        T {
            id: notice
            y: days.y + days.height + Theme.mm(3)
            visible: text !== ""
            width: parent.width
            text: page.model.notice
            isQuiet: true
        }
        Item {
            id: scale
            readonly property real away: pane.isScrolling ? Theme.target + Theme.gap : 0
            x: page.lineX
            y: notice.y + (notice.visible ? notice.height + Theme.mm(3) : 0)
            width: parent.width - x - away
            height: Theme.note * 1.4
            Repeater {
                model: page.model.hours
                T {
                    required property var modelData
                    required property int index
                    readonly property real middle: modelData.at * scale.width
                    readonly property bool isUnderNow: page.model.nowAt >= 0 && Math.abs(middle - page.model.nowAt * scale.width) < now.width * 0.5 + width * 0.6
                    // Every second hour where the line is short.
                    visible: !isUnderNow && (scale.width / Math.max(1, page.model.hours.length) > Theme.note * (text.length > 3 ? 3.2 : 1.9) || index % 2 === 0)
                    x: Math.max(0, Math.min(scale.width - width, middle - width / 2))
                    text: modelData.text
                    role: "note"
                    isQuiet: true
                    wrapMode: Text.NoWrap
                }
            }
        }
        Rectangle {
            id: needle
            visible: page.model.nowAt >= 0
            x: page.lineX + Math.round(page.model.nowAt * scale.width) - width / 2
            y: scale.y + scale.height
            width: Theme.hair
            height: pane.y + pane.height - y
            color: Theme.no
        }
        Scroller {
            id: pane
            y: scale.y + scale.height + Theme.mm(2)
            width: parent.width
            height: Math.max(page.least, bottom.y - y - Theme.mm(4))
            spacing: Theme.gap
            Repeater {
                id: rooms
                model: page.model.rooms
                RoomLine {
                    required key
                    required title
                    required note
                    required mark
                    required pieces
                    required property bool is_chosen
                    required property bool is_broken
                    objectName: "room_" + key
                    width: parent ? parent.width : 0
                    height: page.isStacked ? implicitHeight : Math.max(page.least, implicitHeight, Math.min(Theme.mm(28), (pane.height - (rooms.count - 1) * Theme.gap) / Math.max(1, rooms.count)))
                    nameWidth: page.nameWidth
                    isStacked: page.isStacked
                    isChosen: is_chosen
                    isBroken: is_broken
                    onChosen: page.model.chooseRoom(key)
                    onTouched: at => page.model.touchLine(key, at)
                }
            }
        }
        Rectangle {
            id: now
            visible: needle.visible
            x: Math.max(page.lineX, Math.min(parent.width - width, needle.x - width / 2))
            y: scale.y - Theme.mm(0.5)
            width: nowText.implicitWidth + Theme.mm(6)
            height: Theme.note * 1.4
            radius: height / 2
            color: Theme.no
            T {
                id: nowText
                anchors.centerIn: parent
                text: page.model.nowText
                role: "note"
                isStrong: true
                wrapMode: Text.NoWrap
                color: Theme.noInk
            }
        }
        Bottom {
            id: bottom
            width: parent.width
            y: parent.height - height
        }
    }
}
