pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// A day between four big buttons: a week and a day back, a day and a week on.
Flow {
    id: stepper

    property string text
    property string name

    signal moved(days: int)

    spacing: Theme.gap

    component Mover: Button {
        kind: "soft"
        repeats: true
    }
    Mover {
        objectName: "weekBack"
        icon: "caret-double-left"
        name: qsTr("A week earlier")
        onActivated: stepper.moved(-7)
    }
    Mover {
        objectName: "dayBack"
        icon: "caret-left-bold"
        name: qsTr("A day earlier")
        onActivated: stepper.moved(-1)
    }
    Rectangle {
        width: Math.max(Theme.mm(70), day.implicitWidth + Theme.mm(10))
        height: Theme.target
        radius: height / 2
        color: Theme.surface
        border.width: Theme.hair
        border.color: Theme.edge
        Accessible.role: Accessible.StaticText
        Accessible.name: stepper.name + " " + stepper.text
        T {
            id: day
            isSilent: true
            anchors.centerIn: parent
            text: stepper.text
            isStrong: true
            wrapMode: Text.NoWrap
        }
    }
    Mover {
        objectName: "dayOn"
        icon: "caret-right-bold"
        name: qsTr("A day later")
        onActivated: stepper.moved(1)
    }
    Mover {
        objectName: "weekOn"
        icon: "caret-double-right"
        name: qsTr("A week later")
        onActivated: stepper.moved(7)
    }
}
