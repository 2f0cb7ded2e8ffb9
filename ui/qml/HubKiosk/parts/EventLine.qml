pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// An event as a line to touch: when, what, where, and its picture. Where a day begins its name
// stands beside the line, or over it where there is little width. Without an event there is only
// the word that nothing is on.
Item {
    id: line

    property string heading
    property string eventId
    property string when
    property string whenNote
    property string title
    property string note
    property string told
    property string tag
    property string tagIcon
    property string tagTone: "berry"
    property string picture
    property bool hasFilm: false
    property bool isNow: false
    property bool isOff: false
    property bool isBeside: false
    property real headWidth: Theme.mm(70)
    property real least: Theme.floorMm(Theme.isTiny ? 20 : 24)
    // So high as there is room for.
    property real wished: 0
    readonly property bool hasEvent: eventId !== ""
    // From when until when is never broken: "17.45–20.45".
    readonly property real whenWidth: Math.max(Theme.mm(Theme.isTiny ? 48 : Theme.isLarge ? 66 : 58), Math.ceil(Theme.body * 6.4))
    readonly property real inner: Theme.mm(Theme.isTiny ? 3 : 5)
    readonly property real headNeed: !isBeside && heading !== "" ? head.implicitHeight + Theme.mm(2) : 0
    readonly property real need: hasEvent ? Math.max(least, words.implicitHeight + Theme.mm(5), times.implicitHeight + Theme.mm(5)) : nothing.implicitHeight + (isBeside ? Theme.mm(4) : 0)

    signal chosen

    implicitHeight: headNeed + need
    height: hasEvent ? Math.max(implicitHeight, headNeed + wished) : implicitHeight

    T {
        id: head
        visible: text !== ""
        width: line.isBeside ? line.headWidth - Theme.gap : line.width
        y: line.isBeside ? (line.hasEvent ? Theme.mm(5) : Theme.mm(2)) : 0
        text: line.heading
        isStrong: true
        font.family: Theme.head
        Accessible.role: Accessible.Heading
    }
    T {
        id: nothing
        visible: !line.hasEvent
        x: line.isBeside ? line.headWidth : 0
        y: line.isBeside ? Theme.mm(2) : line.headNeed
        width: line.width - x
        text: line.hasEvent ? "" : line.note
        isQuiet: true
    }
    Touchable {
        id: card
        objectName: line.hasEvent ? "event_" + line.eventId : ""
        visible: line.hasEvent
        x: line.isBeside ? line.headWidth : 0
        y: line.headNeed
        width: line.width - x
        height: line.height - y
        name: line.title
        description: line.told
        onActivated: line.chosen()

        Rectangle {
            anchors.fill: parent
            radius: card.radius
            color: card.isPressed ? Theme.leafPressed : line.isNow ? Theme.leaf : line.isOff ? Theme.ground : Theme.surface
            border.width: line.isNow && Theme.look !== "contrast" ? 0 : Theme.hair
            border.color: line.isOff ? Theme.hairline : Theme.edge
        }
        Column {
            id: times
            x: line.inner
            width: line.whenWidth
            anchors.verticalCenter: parent.verticalCenter
            T {
                isSilent: true
                width: parent.width
                text: line.when
                isStrong: true
                color: line.isOff ? Theme.quiet : line.isNow ? Theme.leafInk : Theme.ink
            }
            T {
                isSilent: true
                visible: text !== ""
                width: parent.width
                text: line.whenNote
                role: "note"
                color: line.isNow ? Theme.leafInk : Theme.quiet
            }
        }
        Column {
            id: words
            x: times.x + times.width + Theme.gap
            width: card.width - x - line.inner - (thumb.visible ? thumb.width + Theme.gap : 0)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.mm(0.5)
            T {
                isSilent: true
                width: parent.width
                text: line.title
                isStrong: true
                color: line.isOff ? Theme.quiet : line.isNow ? Theme.leafInk : Theme.ink
            }
            Item {
                readonly property bool fits: tag.visible && tag.implicitWidth + Theme.gap + note_.implicitWidth <= width
                visible: line.tag !== "" || line.note !== ""
                width: parent.width
                implicitHeight: note_.visible ? note_.y + note_.height : tag.height
                Row {
                    id: tag
                    readonly property color fore: line.tagTone === "no" ? Theme.noSoftInk : line.tagTone === "berry" ? Theme.berryInk : Theme.leafInk
                    visible: line.tag !== ""
                    spacing: Theme.mm(2)
                    Icon {
                        name: line.tagIcon
                        size: Theme.mm(7.5)
                        color: tag.fore
                        anchors.verticalCenter: parent.verticalCenter
                    }
                    T {
                        isSilent: true
                        text: line.tag
                        role: "note"
                        font.weight: Font.Medium
                        color: tag.fore
                        wrapMode: Text.NoWrap
                    }
                }
                T {
                    id: note_
                    isSilent: true
                    visible: text !== ""
                    x: parent.fits ? tag.width + Theme.gap : 0
                    y: tag.visible && !parent.fits ? tag.height : 0
                    width: parent.width - x
                    text: line.hasEvent ? line.note : ""
                    role: "note"
                    color: line.isNow ? Theme.leafInk : Theme.quiet
                }
            }
        }
        Thumb {
            id: thumb
            visible: line.picture !== "" || line.hasFilm
            anchors.right: parent.right
            anchors.rightMargin: Theme.mm(3)
            anchors.verticalCenter: parent.verticalCenter
            height: card.height - Theme.mm(6)
            width: Math.round(Math.min(height * 1.5, card.width * 0.25))
            picture: line.picture
            hasFilm: line.hasFilm
        }
    }
}
