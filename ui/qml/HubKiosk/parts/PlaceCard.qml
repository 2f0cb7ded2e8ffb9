pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// A side, or another place to choose: its name, what is free there in words and, where it has
// places of its own, as capsules. What cannot be chosen says why in its note.
Touchable {
    id: card

    property string icon: "door"
    property string title
    property string note
    property int limit: 0
    property int inside: 0
    property int held: 0
    property bool isChosen: false
    readonly property real badge: Theme.mm(Theme.isTiny ? 13 : 15)
    readonly property real inner: Theme.mm(Theme.isTiny ? 4 : 6)
    readonly property bool hasPlaces: limit > 0
    readonly property real wordsNeed: Math.max(title_.implicitWidth, note_.implicitWidth)
    // The capsules stand beside the words where both fit, else under them.
    readonly property bool isBeside: words.x + Math.min(wordsNeed, Theme.mm(70)) + Theme.mm(4) + Theme.mm(44) + inner <= width

    name: title
    description: note
    implicitWidth: Theme.mm(140)
    implicitHeight: Math.max(Theme.mm(note === "" || Theme.isTiny ? 20 : 26),
        words.height + Theme.mm(7) + (hasPlaces && !isBeside ? places.height + Theme.mm(3) : 0))
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: isChosen

    Rectangle {
        anchors.fill: parent
        radius: card.radius
        color: card.isPressed ? Theme.leaf : card.isChosen ? Theme.leafSoft : card.enabled ? Theme.surface : Theme.ground
        border.width: card.isChosen ? Theme.stroke : Theme.hair
        border.color: card.isChosen ? Theme.green : Theme.edge
    }
    Rectangle {
        id: round
        x: card.inner
        y: words.y + Math.round((words.height - height) / 2)
        width: card.badge
        height: card.badge
        radius: width / 2
        color: card.isChosen ? Theme.green : Theme.leaf
        Icon {
            anchors.centerIn: parent
            name: card.isChosen ? "check-bold" : card.icon
            size: Math.round(card.badge * 0.6)
            color: card.isChosen ? Theme.greenInk : Theme.leafInk
        }
    }
    Column {
        id: words
        x: round.x + round.width + Theme.mm(4)
        y: card.hasPlaces && !card.isBeside ? Theme.mm(3.5) : Math.round((card.height - height) / 2)
        width: (card.hasPlaces && card.isBeside ? places.x - Theme.mm(4) : card.width - card.inner) - x
        T {
            id: title_
            isSilent: true
            width: parent.width
            text: card.title
            isStrong: true
            color: card.enabled ? Theme.ink : Theme.quiet
        }
        T {
            id: note_
            isSilent: true
            visible: text !== ""
            width: parent.width
            text: card.note
            role: "note"
            isQuiet: true
        }
    }
    Capsules {
        id: places
        visible: card.hasPlaces
        width: card.isBeside ? Theme.mm(44) : card.width - x - card.inner
        x: card.isBeside ? card.width - rowWidth - card.inner : words.x
        y: card.isBeside ? Math.round((card.height - height) / 2) : words.y + words.height + Theme.mm(3)
        maxHeight: Theme.mm(14)
        largest: Theme.mm(5.5)
        limit: card.limit
        inside: card.inside
        held: card.held
        Accessible.ignored: true
    }
}
