pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// One of several things to choose: icon, title, note; the chosen one is framed and ticked.
Touchable {
    id: card

    property string icon
    property string title
    property string note
    property bool isChosen: false
    property bool isRadio: true
    readonly property real badge: Theme.mm(Theme.isTiny ? 15 : 19)

    name: title
    description: note
    implicitWidth: Theme.mm(180)
    implicitHeight: Math.max(Theme.mm(Theme.isTiny ? 22 : 30), words.implicitHeight + Theme.mm(10))
    Accessible.role: isRadio ? Accessible.RadioButton : Accessible.Button
    Accessible.checkable: isRadio
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
        x: Theme.mm(Theme.isTiny ? 4 : 6)
        anchors.verticalCenter: parent.verticalCenter
        width: card.badge
        height: card.badge
        radius: width / 2
        visible: card.icon !== ""
        color: card.isChosen ? Theme.green : Theme.leaf
        Icon {
            anchors.centerIn: parent
            name: card.isChosen && card.isRadio ? "check-bold" : card.icon
            size: Math.round(card.badge * 0.6)
            color: card.isChosen ? Theme.greenInk : Theme.leafInk
        }
    }
    Column {
        id: words
        x: round.visible ? round.x + round.width + Theme.mm(6) : Theme.mm(7)
        width: card.width - x - Theme.mm(6)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(1)
        T {
            isSilent: true
            width: parent.width
            text: card.title
            isStrong: true
            color: card.enabled ? Theme.ink : Theme.quiet
        }
        T {
            isSilent: true
            visible: text !== ""
            width: parent.width
            text: card.note
            role: "note"
            isQuiet: true
        }
    }
}
