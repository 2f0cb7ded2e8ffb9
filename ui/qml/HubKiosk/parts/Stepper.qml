pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// A small number between two big buttons. It shows `value`; whoever owns it changes it, and what
// `goesRound` also begins it anew after its end: an hour after 23 is 0.
Row {
    id: stepper

    property int value: 1
    property int least: 1
    property int most: 60
    property int step: 1
    property bool goesRound: false
    property string text: String(value)
    property string name
    property string fewer: qsTr("One fewer")
    property string more: qsTr("One more")

    signal changedTo(number: int)

    spacing: Theme.gap

    component Round: Touchable {
        id: round
        property string icon
        repeats: true
        width: Theme.floorMm(Theme.isTiny ? 20 : Theme.isSmall ? 24 : 30)
        height: width
        radius: width / 2
        Rectangle {
            anchors.fill: parent
            radius: width / 2
            color: !round.enabled ? Theme.leafSoft : round.isPressed ? Theme.leafPressed : Theme.leaf
            border.width: Theme.look === "contrast" || !round.enabled ? Theme.hair : 0
            border.color: Theme.edge
            Icon {
                anchors.centerIn: parent
                name: round.icon
                size: Math.round(parent.width * 0.44)
                color: round.enabled ? Theme.leafInk : Theme.quiet
            }
        }
    }
    Round {
        objectName: "fewer"
        icon: "minus-bold"
        name: stepper.fewer
        enabled: stepper.goesRound || stepper.value - stepper.step >= stepper.least
        onActivated: stepper.changedTo(stepper.value - stepper.step)
    }
    Rectangle {
        width: Math.max(Theme.mm(34), number.implicitWidth + Theme.mm(10))
        height: parent.children[0].height
        radius: Theme.radius
        color: Theme.surface
        border.width: Theme.hair
        border.color: Theme.edge
        Accessible.role: Accessible.StaticText
        Accessible.name: stepper.name + " " + stepper.text
        T {
            id: number
            isSilent: true
            anchors.centerIn: parent
            text: stepper.text
            role: "title"
        }
    }
    Round {
        objectName: "more"
        icon: "plus-bold"
        name: stepper.more
        enabled: stepper.goesRound || stepper.value + stepper.step <= stepper.most
        onActivated: stepper.changedTo(stepper.value + stepper.step)
    }
}
