pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// A few things of which one is chosen, as pills that wrap. `options` are {value, text, icon}.
// With `isMany` any number is chosen: `value` holds them parted by commas, each touch turns one.
Flow {
    id: choice

    property var options: []
    property string value
    property string name
    property bool isMany: false
    // Narrower pills, where all of them should stand in one row.
    property bool isTight: false
    readonly property var chosenOnes: isMany ? value.split(",") : [value]

    signal chose(value: string)

    function turned(one: string): string {
        const rest = chosenOnes.filter(each => each !== one && each !== "")
        return (chosenOnes.includes(one) ? rest : [...rest, one]).sort().join(",")
    }

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
            side: Theme.mm(!choice.isTight ? 5 : Theme.isTiny ? 2.2 : 2.8)
            isChosen: choice.chosenOnes.includes(modelData.value)
            Accessible.role: choice.isMany ? Accessible.CheckBox : Accessible.RadioButton
            Accessible.checkable: true
            onActivated: choice.chose(choice.isMany ? choice.turned(modelData.value) : modelData.value)
        }
    }
}
