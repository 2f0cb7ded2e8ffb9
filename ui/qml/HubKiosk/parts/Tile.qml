pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// A big way on: icon, word, note. Low tiles put the icon beside the words.
Touchable {
    id: tile

    property string icon
    property string label
    property string note
    property bool isPrimary: false
    // Of the attention colour: somebody is called to it.
    property bool isCall: false
    readonly property color fore: isPrimary ? Theme.greenInk : isCall ? Theme.berryInk : Theme.ink
    readonly property real badge: isPrimary ? Theme.mm(Theme.isTiny ? 13 : 20) : Theme.mm(Theme.isTiny ? 14 : 18)
    readonly property real inner: isPrimary ? Theme.mm(Theme.isTiny ? 5 : 9) : Theme.mm(Theme.isTiny ? 4 : 6)
    readonly property real least: beside.need
    // Tiles that stand side by side are alike: one that must be flat makes the others flat.
    readonly property bool mustBeFlat: height < badge + under.need + 2.4 * inner
    property bool mayBeTall: true
    readonly property bool isFlat: mustBeFlat || !mayBeTall
    // Where not even the word fits in its height, it is written smaller.
    readonly property bool isTight: isFlat && beside.wordNeed > height
    // Where not even that fits, or the word would be broken in its middle, it has the whole width,
    // without the icon.
    readonly property bool isBare: isFlat && !isPrimary && (isTight ? tight.wordNeed > height : !beside.isWhole)
    // The word is as large as a title where there is room for it (never broken in its middle)
    // and where it may: tiles of one kind are as large as each other.
    property bool mayBeLoud: true
    readonly property bool canBeLoud: !mustBeFlat && roomy.isWhole && height >= badge + roomy.need + 2 * inner + Theme.mm(1)
    readonly property bool isLoud: canBeLoud && mayBeLoud
    // Where the note does not fit it is only told, not shown.
    readonly property bool hasNote: note !== "" && (!isFlat || (isBare ? under : beside).need + Theme.mm(4) <= height)

    name: label
    description: note
    radius: Theme.radius
    implicitHeight: Math.max(Theme.mm(Theme.isTiny ? 26 : 34), least + 2 * inner)

    Rectangle {
        anchors.fill: parent
        radius: tile.radius
        color: tile.isPrimary ? (tile.isPressed ? Theme.greenPressed : Theme.green)
            : tile.isPressed ? Theme.leaf : tile.isCall ? Theme.berrySoft : Theme.surface
        border.width: tile.isPrimary ? 0 : tile.isCall ? Theme.stroke : Theme.hair
        border.color: tile.isCall ? Theme.berry : Theme.edge
    }
    Rectangle {
        id: round
        visible: tile.icon !== "" && !tile.isBare
        x: tile.isFlat && tile.isPrimary ? tile.width - width - tile.inner : tile.inner
        y: tile.isFlat ? Math.round((tile.height - height) / 2) : tile.inner
        width: tile.badge
        height: tile.badge
        radius: width / 2
        color: tile.isPrimary || tile.isCall ? Theme.none : Theme.leaf
        Icon {
            anchors.centerIn: parent
            name: tile.icon
            size: tile.isPrimary ? tile.badge : Math.round(tile.badge * 0.62)
            color: tile.isPrimary || tile.isCall ? tile.fore : Theme.leafInk
        }
    }
    // Never seen: how high the words are with the icon over them, and with the icon beside them.
    component Measure: Item {
        id: measure
        readonly property alias wordNeed: word.implicitHeight
        property string wordRole: tile.isPrimary ? "title" : "body"
        readonly property bool isWhole: word.contentWidth <= width
        readonly property real need: wordNeed + (tile.note === "" ? 0 : more.implicitHeight + Theme.mm(1))
        visible: false
        T {
            id: word
            width: measure.width
            text: tile.label
            role: measure.wordRole
            isStrong: true
            font.family: Theme.head
            wrapMode: Text.WordWrap
        }
        T {
            id: more
            width: measure.width
            text: tile.note
            role: "note"
        }
    }
    Measure {
        id: under
        width: tile.width - 2 * tile.inner
    }
    Measure {
        id: beside
        width: tile.width - 2 * tile.inner - tile.badge - Theme.mm(4)
    }
    Measure {
        id: tight
        width: beside.width
        wordRole: "note"
    }
    Measure {
        id: roomy
        width: under.width
        wordRole: "title"
    }
    Column {
        id: words
        x: tile.isFlat && !tile.isPrimary && !tile.isBare ? round.x + round.width + Theme.mm(4) : tile.inner
        width: tile.width - x - tile.inner - (tile.isFlat && tile.isPrimary ? round.width + Theme.mm(4) : 0)
        y: tile.isFlat ? Math.round((tile.height - height) / 2) : tile.height - height - tile.inner
        spacing: Theme.mm(1)
        T {
            id: label_
            isSilent: true
            width: parent.width
            text: tile.label
            role: tile.isPrimary && tile.isTight ? "body" : tile.isPrimary || tile.isLoud ? "title" : tile.isTight && !(tile.isBare && under.wordNeed <= tile.height) ? "note" : "body"
            isStrong: true
            font.family: Theme.head
            color: tile.fore
        }
        T {
            id: note_
            isSilent: true
            visible: tile.hasNote
            width: parent.width
            text: tile.note
            role: "note"
            color: tile.isPrimary || tile.isCall ? tile.fore : Theme.quiet
        }
    }
}
