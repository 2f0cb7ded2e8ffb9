pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// Digits for a code or a PIN, with a row of places over the keys. It shows `digits` (never what a
// secret's digits are); whoever owns them takes `typed` and `erased`. Hardware digits work too.
Item {
    id: pad

    property string digits
    property int places: 4
    property bool isSecret: false
    property string name
    // Six keys across where there is little height.
    property bool isFlat: false
    readonly property real keySize: Theme.floorMm(Theme.isTiny ? 19 : Theme.isSmall ? 20 : 23)

    signal typed(digit: string)
    signal erased
    signal entered

    implicitWidth: Math.max(keys.implicitWidth, row.implicitWidth)
    implicitHeight: row.height + Theme.gapWide + keys.height
    activeFocusOnTab: true
    Accessible.role: Accessible.EditableText
    Accessible.name: name
    Accessible.description: isSecret ? "" : digits
    Accessible.passwordEdit: isSecret

    Keys.onPressed: event => {
        if (/^[0-9]$/.test(event.text)) {
            pad.typed(event.text)
            event.accepted = true
        } else if (event.key === Qt.Key_Backspace) {
            pad.erased()
            event.accepted = true
        } else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
            pad.entered()
            event.accepted = true
        }
    }

    component PadKey: Touchable {
        id: key
        property string label
        property string icon
        repeats: true
        name: label
        width: pad.keySize
        height: pad.keySize
        radius: width / 2
        Rectangle {
            anchors.fill: parent
            radius: width / 2
            color: key.isPressed ? Theme.leafPressed : key.icon !== "" ? Theme.none : Theme.leaf
            border.width: Theme.look === "contrast" || key.icon !== "" ? Theme.hair : 0
            border.color: Theme.edge
            T {
                isSilent: true
                anchors.centerIn: parent
                visible: key.icon === ""
                text: key.label
                role: "body"
                isStrong: true
                color: Theme.leafInk
            }
            Icon {
                anchors.centerIn: parent
                name: key.icon
                size: Theme.mm(10)
            }
        }
    }
    Row {
        id: row
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.mm(3)
        Repeater {
            model: Math.max(pad.places, pad.digits.length)
            Rectangle {
                id: place
                required property int index
                readonly property bool isFilled: index < pad.digits.length
                width: Math.round(pad.keySize * (pad.places > 6 ? 0.5 : 0.8))
                height: Theme.mm(Theme.isTiny ? 16 : 22)
                radius: Theme.mm(3)
                color: Theme.surface
                border.width: index === pad.digits.length ? Theme.stroke : Theme.hair
                border.color: index === pad.digits.length ? Theme.green : Theme.edge
                T {
                    isSilent: true
                    anchors.centerIn: parent
                    visible: !pad.isSecret
                    text: place.isFilled ? pad.digits[place.index] : ""
                    role: "body"
                    isStrong: true
                }
                Rectangle {
                    anchors.centerIn: parent
                    visible: pad.isSecret && place.isFilled
                    width: Theme.mm(5)
                    height: width
                    radius: width / 2
                    color: Theme.ink
                }
            }
        }
    }
    Grid {
        id: keys
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        columns: pad.isFlat ? 6 : 3
        spacing: Theme.gap
        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]
            PadKey {
                required property string modelData
                objectName: "digit" + modelData
                label: modelData
                onActivated: pad.typed(label)
            }
        }
        Item {
            visible: !pad.isFlat
            width: pad.keySize
            height: pad.keySize
        }
        PadKey {
            objectName: "digit0"
            label: "0"
            onActivated: pad.typed(label)
        }
        PadKey {
            objectName: "digitErase"
            icon: "backspace"
            label: qsTr("Erase")
            enabled: pad.digits.length > 0
            opacity: enabled ? 1 : 0.5
            onActivated: pad.erased()
        }
    }
}
