pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// A few things of which one is chosen, as pills that wrap. `options` are {value, text, icon}.
Flow {
    id: choice

    property var options: []
    property string value
    property string name

    signal chose(value: string)

    spacing: Theme.gap
    Accessible.role: Accessible.Grouping
    Accessible.name: name

    Repeater {
        model: choice.options
        Button {
            required property var modelData
            objectName: choice.objectName + "_" + modelData.value
            kind: "quiet"
            text: modelData.text
            icon: modelData.icon ?? ""
            isChosen: modelData.value === choice.value
            Accessible.role: Accessible.RadioButton
            Accessible.checkable: true
            onActivated: choice.chose(modelData.value)
        }
    }
}
