pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// What stands at the door when the kiosk cannot start: calm for visitors, precise for the manager.
Window {
    id: root

    required property list<string> sentences
    required property list<string> advice
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
        // Three languages are long: on a small panel all of it is drawn smaller, and none is cut.
        readonly property real part: Math.min(1, root.height / Theme.mm(245),
            Math.sqrt(root.width * root.height) / Theme.mm(265))

        x: 2 * Theme.margin * part
        width: (root.width - 2 * x) / part
        anchors.verticalCenter: parent.verticalCenter
        transformOrigin: Item.Left
        scale: part
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
            Column {
                id: tongue
                required property int index
                required property string modelData

                width: parent ? Math.min(parent.width, Theme.readable) : 0
                spacing: Theme.mm(1)
                T {
                    width: parent.width
                    text: tongue.modelData
                    isStrong: true
                }
                T {
                    objectName: "advice" + tongue.index
                    width: parent.width
                    text: root.advice[tongue.index] ?? ""
                    role: "note"
                    isQuiet: true
                }
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
