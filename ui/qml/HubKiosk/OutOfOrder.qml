pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// What stands at the door when the kiosk cannot start: calm for visitors, precise for the manager.
Window {
    id: root

    required property list<string> sentences
    required property string what
    required property real pxPerMm
    required property bool isFull

    visible: true
    visibility: isFull ? Window.FullScreen : Window.Windowed
    flags: isFull ? Qt.Window | Qt.FramelessWindowHint : Qt.Window
    color: Theme.ground

    Binding { target: Theme; property: "pxPerMm"; value: root.pxPerMm > 0 ? root.pxPerMm : Math.max(2.5, Screen.pixelDensity) }
    Binding { target: Theme; property: "screenWidth"; value: root.width }
    Binding { target: Theme; property: "screenHeight"; value: root.height }

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: 2 * Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gapWide
        Row {
            spacing: Theme.gap
            Repeater {
                model: 3
                Capsule {
                    width: Theme.mm(9)
                    height: Theme.mm(22)
                }
            }
        }
        Repeater {
            model: root.sentences
            T {
                required property string modelData
                width: parent ? Math.min(parent.width, Theme.readable) : 0
                text: modelData
                isStrong: true
            }
        }
        T {
            objectName: "what"
            width: Math.min(parent.width, Theme.readable)
            text: root.what
            role: "note"
            isQuiet: true
        }
    }
}
