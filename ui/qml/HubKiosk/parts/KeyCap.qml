pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// One key of the on-screen keyboard; the field keeps the focus.
Touchable {
    id: key

    property string label
    property string icon
    property bool isLit: false
    property bool isMain: false

    name: label
    takesFocus: false
    repeats: true
    radius: Theme.mm(3.5)
    implicitWidth: word.implicitWidth + Theme.mm(6)
    Rectangle {
        anchors.fill: parent
        radius: key.radius
        color: key.isPressed ? Theme.leafPressed : key.isMain ? Theme.green : key.isLit ? Theme.chosen : Theme.surface
        border.width: key.isMain || key.isLit ? 0 : Theme.hair
        border.color: Theme.edge
        T {
            id: word
            isSilent: true
            anchors.centerIn: parent
            visible: key.icon === ""
            text: key.label
            font.weight: Font.Medium
            color: key.isPressed ? Theme.leafInk : key.isMain ? Theme.greenInk : key.isLit ? Theme.chosenInk : Theme.ink
            wrapMode: Text.NoWrap
        }
        Icon {
            anchors.centerIn: parent
            name: key.icon
            size: Theme.mm(9)
            color: key.isPressed ? Theme.leafInk : key.isMain ? Theme.greenInk : key.isLit ? Theme.chosenInk : Theme.ink
        }
    }
}
