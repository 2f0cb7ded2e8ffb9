pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// One thing that is on or off, with its words.
Touchable {
    id: toggle

    property string text
    property string note
    property string icon
    property bool isOn: false

    signal switched(isOn: bool)

    name: text
    description: note
    implicitWidth: Theme.mm(150)
    implicitHeight: Math.max(Theme.target + Theme.mm(2), words.implicitHeight + Theme.mm(4))
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: isOn
    onActivated: switched(!isOn)

    Rectangle {
        anchors.fill: parent
        radius: toggle.radius
        color: toggle.isPressed ? Theme.leaf : Theme.none
    }
    Icon {
        id: picture
        name: toggle.icon
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.mm(2)
        size: Theme.mm(10)
    }
    Column {
        id: words
        x: toggle.icon === "" ? Theme.mm(2) : Theme.mm(16)
        width: toggle.width - x - track.width - Theme.mm(6)
        anchors.verticalCenter: parent.verticalCenter
        T {
            isSilent: true
            width: parent.width
            text: toggle.text
        }
        T {
            isSilent: true
            visible: text !== ""
            width: parent.width
            text: toggle.note
            role: "note"
            isQuiet: true
        }
    }
    Rectangle {
        id: track
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(2)
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.mm(20)
        height: Theme.mm(11)
        radius: height / 2
        color: toggle.isOn ? Theme.green : Theme.surface
        border.width: toggle.isOn ? 0 : Theme.hair
        border.color: Theme.edge
        Rectangle {
            x: toggle.isOn ? parent.width - width - Theme.mm(1.5) : Theme.mm(1.5)
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.mm(8)
            height: width
            radius: width / 2
            color: toggle.isOn ? Theme.greenInk : Theme.edge
            Behavior on x {
                NumberAnimation {
                    duration: Theme.quick
                }
            }
            Icon {
                anchors.centerIn: parent
                visible: toggle.isOn
                name: "check-bold"
                size: Theme.mm(5)
                color: Theme.green
            }
        }
    }
}
