pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// The gate of the manager's area.
PageFrame {
    id: page

    required property Gate model

    primaryText: qsTr("Open")
    primaryIcon: "lock-key-open"
    isPrimaryReady: model.mayOpen
    isBusy: model.busy
    help: qsTr("Only whoever runs the hub has the PIN. If it is lost, it can be set anew on the kiosk’s own computer.")
    onPrimary: model.unlock()

    whole: PinEntry {
        anchors.fill: parent
        question: page.model.question
        explanation: page.model.explanation
        dots: page.model.dots
        problem: page.model.problem
        instead: page.model.instead
        onTyped: digit => page.model.type_in(digit)
        onErased: page.model.erase()
        onEntered: page.model.unlock()

        SegmentedChoice {
            objectName: "leadsTo"
            width: parent ? parent.width : 0
            name: qsTr("What opens")
            value: page.model.leadsTo
            options: [
                { value: "now", text: qsTr("Manager’s area"), icon: Theme.isTiny ? "" : "gauge" },
                { value: "roll_call", text: qsTr("Roll-call"), icon: Theme.isTiny ? "" : "user-list" }
            ]
            onChose: value => page.model.lead_to(value)
        }
    }
}
