pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// How a visitor wants the screen; back to the usual after each visitor.
Sheet {
    id: sheet

    required property Comfort comfort

    title: qsTr("Make the screen fit you")

    Toggle {
        objectName: "large"
        width: parent.width
        icon: "text-aa"
        text: qsTr("Larger text")
        isOn: sheet.comfort.isLarge
        onSwitched: isOn => sheet.comfort.setLarge(isOn)
    }
    Toggle {
        objectName: "lowReach"
        visible: Theme.mayBeLow
        width: parent.width
        icon: "arrow-line-down"
        text: qsTr("Controls lower down")
        isOn: sheet.comfort.isLowReach
        onSwitched: isOn => sheet.comfort.setLowReach(isOn)
    }
    Toggle {
        objectName: "still"
        width: parent.width
        icon: "hand-palm"
        text: qsTr("Less movement")
        isOn: sheet.comfort.isStill
        onSwitched: isOn => sheet.comfort.setStill(isOn)
    }
    Toggle {
        objectName: "readAloud"
        visible: sheet.comfort.canReadAloud
        width: parent.width
        icon: "speaker-high"
        text: qsTr("Read aloud")
        isOn: sheet.comfort.isReadAloud
        onSwitched: isOn => sheet.comfort.setReadAloud(isOn)
    }
    Toggle {
        objectName: "headset"
        visible: sheet.comfort.isReadAloud
        width: parent.width
        icon: "headphones"
        text: qsTr("I have a headset")
        note: qsTr("Codes and names are said too.")
        isOn: sheet.comfort.hasHeadset
        onSwitched: isOn => sheet.comfort.setHeadset(isOn)
    }
    T {
        text: qsTr("Colours")
        isQuiet: true
        role: "note"
    }
    SegmentedChoice {
        objectName: "look"
        width: parent.width
        name: qsTr("Colours")
        options: [
            { value: "light", text: qsTr("Light"), icon: "sun" },
            { value: "dark", text: qsTr("Dark"), icon: "moon" },
            { value: "contrast", text: qsTr("High contrast"), icon: "circle-half" }
        ]
        value: sheet.comfort.look
        onChose: value => sheet.comfort.wearLook(value)
    }
    primary: Button {
        objectName: "comfortDone"
        kind: "primary"
        icon: "check"
        text: qsTr("Done")
        onActivated: sheet.closed()
    }
}
