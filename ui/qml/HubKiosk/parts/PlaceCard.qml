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
    readonly property real marks: Theme.mm(Theme.isTiny || width < Theme.mm(140) ? 30 : 44)
    // The capsules stand beside both words, or, in a narrow card, beside the note alone.
    readonly property bool isBeside: words.x + title_.implicitWidth + Theme.mm(4) + marks + inner <= width

    name: title
    description: note
    implicitWidth: Theme.mm(140)
    implicitHeight: Math.max(Theme.mm(note === "" || Theme.isTiny ? 20 : 26), words.height + Theme.mm(Theme.isSmall ? 4 : 7))
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
        anchors.verticalCenter: parent.verticalCenter
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
        anchors.verticalCenter: parent.verticalCenter
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
            width: card.hasPlaces && !card.isBeside ? places.x - words.x - Theme.mm(2) : parent.width
            text: card.note
            role: "note"
            isQuiet: true
        }
    }
    Capsules {
        id: places
        visible: card.hasPlaces
        width: card.marks
        x: card.width - rowWidth - card.inner
        y: card.isBeside ? Math.round((card.height - height) / 2)
            : words.y + note_.y + Math.round((note_.height - height) / 2)
        maxHeight: card.isBeside ? Theme.mm(14) : Math.round(Theme.note * 1.3)
        largest: Theme.mm(5.5)
        limit: card.limit
        inside: card.inside
        held: card.held
        Accessible.ignored: true
    }
}
