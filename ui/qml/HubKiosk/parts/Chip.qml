pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// A short fact in a pill, not to be touched. Tones: "leaf", "berry", "no".
Rectangle {
    id: chip

    property string icon
    property string text
    property string tone: "leaf"
    property real maxWidth: Theme.readable
    readonly property color fore: tone === "berry" ? Theme.berryInk : tone === "no" ? Theme.noSoftInk : Theme.leafInk

    implicitWidth: Math.min(maxWidth, row.implicitWidth + Theme.mm(10))
    implicitHeight: Math.max(Theme.mm(Theme.isTiny ? 12 : 15), words.height + Theme.mm(4))
    radius: Math.min(height / 2, Theme.mm(8))
    color: tone === "berry" ? Theme.berrySoft : tone === "no" ? Theme.noSoft : Theme.leaf
    border.width: Theme.look === "contrast" ? Theme.hair : 0
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
            role: "note"
            font.weight: Font.Medium
            color: chip.fore
            width: Math.min(implicitWidth, chip.maxWidth - Theme.mm(chip.icon === "" ? 10 : 21))
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
