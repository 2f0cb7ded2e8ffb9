pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// All rooms of a day: choose one, take it now by one more touch, or touch its line for later.
// What is touched most lies lowest: in portrait and low reach the days, too, are under the lines.
PageFrame {
    id: page

    required property Rooms model

    readonly property bool isStacked: Theme.isPortrait
    readonly property real nameWidth: Theme.mm(Theme.isTiny ? 72 : Theme.isSmall ? 92 : Theme.isLarge ? 122 : 106)
    readonly property real lineX: isStacked ? 0 : nameWidth
    readonly property real least: Theme.floorMm(Theme.isTiny ? 16 : 18)
    readonly property real between: Theme.gap
    readonly property bool areDaysLow: Theme.isLow
    readonly property bool hasLines: model.kind === "open"
    // On a wide screen the buttons stand a little deeper than a page goes, so that more rooms fit.
    readonly property real deeper: Theme.isLow || Theme.isSmall ? 0 : Math.round(Theme.margin * 0.45)
    readonly property bool isLoading: model.kind === "loading"

    help: qsTr("Touch a room, then how long you need it, and it is yours from now on. Touch its line to have it later. With the code of a reservation you start it, make it longer, move it or give it up.")

    component Mine: Button {
        objectName: "mine"
        text: qsTr("I have a code")
        icon: "ticket"
        kind: "quiet"
        onActivated: page.model.showMine()
    }
    // The days that fit into one line; others are on the page of one room.
    component Days: Item {
        id: days
        property real room: width
        function before(index: int): real {
            let x = 0
            for (let at = 0; at < index; ++at) {
                const day = chips.itemAt(at) as Button
                x += (day ? day.implicitWidth : 0) + Theme.gap
            }
            return x
        }
        implicitHeight: Theme.target
        visible: chips.count > 0
        Repeater {
            id: chips
            model: page.model.days
            Button {
                required property string key
                required property string label
                required property bool is_chosen
                required property int index
                objectName: "day_" + key
                x: days.before(index)
                visible: x + implicitWidth <= days.room
                text: label
                kind: "quiet"
                isChosen: is_chosen
                Accessible.role: Accessible.RadioButton
                Accessible.checkable: true
                onActivated: page.model.chooseDay(key)
            }
        }
    }
    component Offers: Flow {
        id: offers
        readonly property real need: needed()
        function needed(): real {
            let x = 0
            for (let at = 0; at < children.length; ++at) {
                x += children[at].visible && children[at].width > 0 ? children[at].width + spacing : 0
            }
            return Math.max(0, x - spacing)
        }
        spacing: Theme.gap
        Repeater {
            id: offered
            model: page.model.offers
            Button {
                required property string key
                required property string label
                required property string told
                required property int index
                required icon
                objectName: key
                // Where there is little room: the shortest, the next, the longest; one room less.
                visible: index < 2 || (key.startsWith("room_") ? !page.isStacked && !Theme.isSmall : !Theme.isSmall || !Theme.isTiny && index === offered.count - 1)
                text: label
                name: told
                kind: index === 0 ? "primary" : "soft"
                isIconLast: false
                implicitHeight: Theme.floorMm(20)
                implicitWidth: Math.min(page.width, Math.max(Theme.floorMm(index === 0 ? 60 : 30), wordsWidth + Theme.mm(14)))
                textRole: "body"
                onActivated: page.model.take(key)
            }
        }
        Button {
            objectName: "otherTime"
            visible: page.model.mayChooseTime
            text: page.model.isLater ? qsTr("Choose a time") : qsTr("Another time")
            icon: Theme.isTiny ? "" : "calendar-blank"
            kind: page.model.isLater ? "primary" : "quiet"
            isIconLast: false
            textRole: "body"
            implicitHeight: Theme.floorMm(20)
            onActivated: page.model.chooseTime()
        }
        Mine {
            visible: page.areDaysLow
            implicitHeight: Theme.floorMm(20)
            textRole: "body"
        }
    }

    whole: Item {
        id: all
        anchors.fill: parent

        T {
            id: title
            visible: Theme.isPortrait
            text: page.model.heading
            role: "title"
            width: parent.width
            Accessible.role: Accessible.Heading
        }
        Days {
            id: days
            y: page.areDaysLow ? bottom.y - height - Theme.mm(5) : 0
            width: parent.width
            room: width - (page.areDaysLow ? 0 : mine.width + Theme.gap)
        }
        Mine {
            id: mine
            visible: !page.areDaysLow
            anchors.right: parent.right
        }

        // --- the lines ---

        T {
            id: corner
            visible: (page.hasLines || page.isLoading) && !Theme.isPortrait && implicitWidth < page.nameWidth - Theme.gap
            x: Theme.mm(3)
            y: scale.y + Math.round((scale.height - height) / 2)
            text: page.model.heading
            isStrong: true
            lineHeight: 1
            wrapMode: Text.NoWrap
            Accessible.role: Accessible.Heading
        }
        Item {
            id: scale
            readonly property real away: pane.isScrolling ? Theme.target + Theme.gap : 0
            readonly property real step: width / Math.max(1, page.model.hours.length)
            visible: page.hasLines
            x: page.lineX
            y: title.visible ? title.implicitHeight + Theme.mm(8) : page.areDaysLow ? 0 : days.height + Theme.mm(1)
            width: parent.width - x - away
            height: Math.round(Theme.note * (page.isStacked ? 1.4 : 1.27))
            Repeater {
                model: page.model.hours
                Item {
                    id: hour
                    required property var modelData
                    required property int index
                    readonly property real middle: modelData.at * scale.width
                    readonly property bool isUnderNow: page.model.nowAt >= 0 && Math.abs(middle - page.model.nowAt * scale.width) < now.width * 0.5 + text.width * 0.6
                    // Where the line is short, every second hour or every third.
                    readonly property real need: Theme.note * (text.text.length > 3 ? 3.3 : 1.9)
                    readonly property bool isSaid: !isUnderNow && index % Math.ceil(need / Math.max(1, scale.step)) === 0
                    T {
                        id: text
                        // The rooms say their times in full.
                        isSilent: true
                        visible: hour.isSaid
                        x: Math.max(0, Math.min(scale.width - width, hour.middle - width / 2))
                        height: scale.height
                        verticalAlignment: Text.AlignVCenter
                        text: hour.modelData.text
                        role: "note"
                        isQuiet: true
                        lineHeight: 1
                        wrapMode: Text.NoWrap
                    }
                    Rectangle {
                        x: Math.round(hour.middle)
                        y: scale.height
                        width: 1
                        height: pane.y + pane.height - scale.y - scale.height
                        color: Theme.hairline
                    }
                }
            }
        }
        Rectangle {
            visible: now.visible
            x: scale.x + Math.round(page.model.nowAt * scale.width) - width / 2
            y: scale.y + scale.height / 2
            width: Theme.hair
            height: pane.y + Math.min(pane.height, pane.contentNeed) - y
            color: Theme.no
        }
        Rectangle {
            id: now
            visible: page.hasLines && page.model.nowAt >= 0
            x: Math.max(scale.x, Math.min(scale.x + scale.width - width, scale.x + page.model.nowAt * scale.width - width / 2))
            y: scale.y + Math.round((scale.height - height) / 2)
            width: nowText.implicitWidth + Theme.mm(6)
            height: Math.round(Theme.note * 1.33)
            radius: height / 2
            color: Theme.no
            T {
                id: nowText
                isSilent: true
                anchors.centerIn: parent
                text: page.model.nowText
                role: "note"
                isStrong: true
                lineHeight: 1
                wrapMode: Text.NoWrap
                color: Theme.noInk
            }
        }
        Scroller {
            id: pane
            visible: page.hasLines
            y: scale.y + scale.height + Theme.mm(1.5)
            width: parent.width
            height: Math.max(page.least, (page.areDaysLow ? days.y : bottom.y) - y - Theme.mm(4))
            spacing: page.between
            Repeater {
                id: rooms
                model: page.model.rooms
                RoomLine {
                    required key
                    required title
                    required note
                    required told
                    required mark
                    required family
                    required runs
                    required pieces
                    required bubble
                    required property real bubble_at
                    required property bool is_chosen
                    required property bool is_broken
                    readonly property real fair: Math.floor((pane.height - (rooms.count - 1) * page.between) / Math.max(1, rooms.count))
                    width: parent ? parent.width : 0
                    height: Math.max(page.least, implicitHeight, Math.min(Theme.mm(page.isStacked ? 34 : 28), fair))
                    nameWidth: page.nameWidth
                    isStacked: page.isStacked
                    spacing: page.between
                    bubbleAt: bubble_at
                    nowAt: page.model.nowAt
                    isSeen: y + height > pane.seenFrom - pane.height / 2 && y < pane.seenFrom + 1.5 * pane.height
                    isChosen: is_chosen
                    isBroken: is_broken
                    onChosen: page.model.chooseRoom(key)
                    onTouched: at => page.model.touchLine(key, at)
                }
            }
        }

        // --- where there are no lines ---

        Column {
            visible: page.isLoading
            y: pane.y
            width: parent.width
            spacing: page.between
            Repeater {
                model: page.isLoading ? Math.max(1, Math.floor(pane.height / (page.least + page.between))) : 0
                Rectangle {
                    x: page.lineX
                    width: all.width - x
                    height: page.least
                    radius: Theme.mm(5)
                    color: Theme.leafSoft
                }
            }
        }
        Column {
            visible: page.model.title !== ""
            width: Math.min(parent.width, Theme.readable)
            x: Math.round((parent.width - width) / 2)
            y: Math.max(pane.y, Math.round((pane.y + pane.height - height) / 2))
            spacing: Theme.gapWide
            EmptyState {
                width: parent.width
                icon: page.model.kind === "closed" ? "moon-stars" : page.model.kind === "none" ? "calendar-blank" : "warning-circle"
                title: page.model.title
                note: page.model.words
            }
        }

        // --- under them ---

        Item {
            id: bottom
            readonly property bool isBeside: !page.isStacked && width - offers.need - Theme.gapWide >= Theme.mm(Theme.isSmall ? 60 : 90)
            readonly property real wordsRoom: isBeside ? width - offers.need - Theme.gapWide : width
            readonly property bool areTwoHigh: goOn.visible && low.visible && goOn.width + Theme.gap + low.width > width
            readonly property bool hasWords: words.need > 0
            width: parent.width
            height: page.hasLines ? (isBeside ? Math.max(offers.height, words.need) : offers.height + (hasWords ? words.need + Theme.mm(3) : 0))
                : areTwoHigh ? goOn.height + Theme.gap + low.height : Math.max(goOn.visible ? goOn.height : 0, low.visible ? low.height : 0)
            y: parent.height - height + page.deeper

            Column {
                id: words
                // What is chosen shall not move the lines.
                readonly property real need: Math.max(implicitHeight, page.isStacked && !Theme.isTiny ? Math.round(2.5 * Theme.note) : 0)
                visible: page.hasLines
                width: bottom.wordsRoom
                y: bottom.isBeside ? Math.round((bottom.height - implicitHeight) / 2) : need - implicitHeight
                Row {
                    visible: page.model.warning !== ""
                    width: parent.width
                    spacing: Theme.mm(2)
                    Icon {
                        id: sign
                        name: "warning-circle"
                        size: Theme.mm(8)
                        color: Theme.berryInk
                    }
                    T {
                        width: parent.width - sign.width - parent.spacing
                        text: page.model.warning
                        role: "note"
                        lineHeight: 1
                        color: Theme.berryInk
                    }
                }
                T {
                    width: parent.width
                    visible: text !== "" && (page.model.warning === "" || !bottom.isBeside) && !(Theme.isTiny && (page.model.warning !== "" || !page.model.isRefused))
                    text: page.model.hint
                    role: "note"
                    lineHeight: 1
                    isQuiet: true
                }
            }
            Offers {
                id: offers
                visible: page.hasLines
                readonly property real start: bottom.isBeside ? bottom.width - need : 0
                x: start
                width: bottom.width - start
                y: bottom.height - height
            }
            Button {
                id: goOn
                objectName: "nextDay"
                visible: page.model.kind === "closed" && page.model.nextDay !== ""
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                anchors.bottomMargin: bottom.areTwoHigh ? low.height + Theme.gap : 0
                text: page.model.nextLabel
                icon: "arrow-right"
                kind: "primary"
                onActivated: page.model.chooseDay(page.model.nextDay)
            }
            Mine {
                id: low
                visible: page.areDaysLow && !page.hasLines
                anchors.left: parent.left
                anchors.bottom: parent.bottom
                implicitHeight: Theme.floorMm(20)
                textRole: "body"
            }
        }
    }
}
