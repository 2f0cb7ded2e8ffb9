pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// A way on from the idle screen: icon and word, beside each other or, in portrait, one over the
// other.
Touchable {
    id: way

    property string icon
    property string label
    property bool isPrimary: false
    readonly property bool isTall: Theme.isPortrait
    readonly property color fore: isPrimary ? Theme.greenInk : Theme.ink
    readonly property real inner: Theme.mm(Theme.isSmall ? 3 : 4)

    readonly property real beside: picture.visible ? picture.width + Theme.mm(2) : 0
    readonly property real over: Theme.mm(3) + (picture.visible ? picture.height : 0)

    name: label
    implicitWidth: words.implicitWidth + 2 * inner + (isTall ? 0 : beside)
    implicitHeight: isTall ? Math.max(Theme.target, over + words.height + Theme.mm(3)) : Math.max(Theme.isSmall ? Theme.target : Theme.primaryHeight * 0.85, words.height + Theme.mm(4))

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: way.isPrimary ? (way.isPressed ? Theme.greenPressed : Theme.green)
            : way.isPressed ? Theme.leafPressed : Theme.surface
        border.width: way.isPrimary ? 0 : Theme.hair
        border.color: Theme.edge
    }
    Icon {
        id: picture
        visible: !Theme.isTiny
        name: way.icon
        size: Theme.mm(Theme.isSmall ? 8 : 10)
        color: way.fore
        x: way.isTall ? Math.round((way.width - width) / 2) : way.inner
        y: way.isTall ? Theme.mm(3) : Math.round((way.height - height) / 2)
    }
    T {
        id: words
        isSilent: true
        text: way.label
        isStrong: true
        font.pixelSize: Theme.isSmall ? Theme.note : way.isTall ? Theme.body : Math.round(Theme.body * 1.08)
        color: way.fore
        horizontalAlignment: way.isTall ? Text.AlignHCenter : Text.AlignLeft
        x: way.isTall ? way.inner / 2 : way.inner + way.beside
        y: way.isTall && picture.visible ? way.over : Math.round((way.height - height) / 2)
        width: way.width - x - way.inner / 2
    }
}
