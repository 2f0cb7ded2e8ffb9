pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// A short fact in a pill, not to be touched. Tones: "leaf", "berry", "no". A plain one has no
// pill, where there is little room.
Rectangle {
    id: chip

    property string icon
    property string text
    property string tone: "leaf"
    // What everybody may hear in its place, where the text is read to a headset only.
    property string openly
    property bool isPlain: false
    property real maxWidth: Theme.readable
    readonly property real sides: isPlain ? 0 : Theme.mm(10)
    readonly property color fore: tone === "berry" ? Theme.berryInk : tone === "no" ? Theme.noSoftInk : Theme.leafInk

    implicitWidth: Math.min(maxWidth, row.implicitWidth + sides)
    implicitHeight: isPlain ? words.height : Math.max(Theme.mm(Theme.isTiny ? 12 : 15), words.height + Theme.mm(4))
    radius: Math.min(height / 2, Theme.mm(8))
    color: isPlain ? Theme.none : tone === "berry" ? Theme.berrySoft : tone === "no" ? Theme.noSoft : Theme.leaf
    border.width: Theme.look === "contrast" && !isPlain ? Theme.hair : 0
    border.color: Theme.edge

    Row {
        id: row
        anchors.centerIn: parent
        spacing: Theme.mm(2.5)
        Icon {
            name: chip.icon
            size: Theme.mm(8)
            color: chip.fore
            anchors.verticalCenter: parent.verticalCenter
        }
        T {
            id: words
            text: chip.text
            privateKind: chip.openly === "" ? "" : "words"
            openly: chip.openly
            role: "note"
            font.weight: Font.Medium
            color: chip.fore
            width: Math.min(implicitWidth, chip.maxWidth - chip.sides - (chip.icon === "" ? 0 : Theme.mm(11)))
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
