pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// The first start: is this the right hub, and the manager's PIN, twice.
PageFrame {
    id: page

    required property Setup model

    readonly property bool takesPin: model.step === "choose" || model.step === "again"

    question: takesPin ? "" : model.question
    explanation: takesPin ? "" : model.explanation
    primaryText: model.primary
    isPrimaryReady: model.mayGoOn
    isBusy: model.busy
    secondaryText: takesPin ? qsTr("Back") : model.step === "shut" ? qsTr("Leave it closed") : ""
    secondaryIcon: takesPin ? "arrow-left" : "clock"
    ownsBack: true
    help: qsTr("This is the first start. Whoever runs the hub chooses a PIN here; afterwards the screen is for visitors.")
    onPrimary: model.go_on()
    onSecondary: takesPin ? model.step_back() : model.stay_shut()
    onBackAsked: {
        if (takesPin) {
            model.step_back()
        }
    }

    shows: Rectangle {
        visible: page.model.step === "hub" && hub.count > 0
        width: Math.min(parent ? parent.width : 0, Theme.readable)
        height: lines.height + 2 * Theme.mm(3)
        radius: Theme.radius
        color: Theme.leafSoft
        border.width: Theme.look === "contrast" ? Theme.hair : 0
        border.color: Theme.edge
        Column {
            id: lines
            x: Theme.pad
            y: Theme.mm(3)
            width: parent.width - 2 * Theme.pad
            Repeater {
                id: hub
                model: page.model.facts
                ListRow {
                    required icon
                    required title
                    required note
                    required property int index
                    width: lines.width
                    isLast: index === hub.count - 1
                }
            }
        }
    }
    whole: PinEntry {
        anchors.fill: parent
        visible: page.takesPin
        question: page.model.question
        explanation: page.model.explanation
        dots: page.model.dots
        problem: page.model.problem
        onTyped: digit => page.model.type_in(digit)
        onErased: page.model.erase()
        onEntered: page.model.go_on()
    }
}
