pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// A pill: "primary" (one on a screen), "soft", "quiet" (outlined) or "danger".
Touchable {
    id: button

    property string text
    property string icon
    property string kind: "soft"
    property bool isChosen: false
    property bool isIconLast: kind === "primary"
    property string textRole: kind === "primary" ? "body" : "note"
    readonly property real wordsWidth: content.implicitWidth
    readonly property bool isBig: kind === "primary" || kind === "danger"
    readonly property color fore: !enabled ? Theme.quiet
        : isChosen ? Theme.chosenInk
        : kind === "primary" ? Theme.greenInk
        : kind === "danger" ? Theme.noInk
        : kind === "soft" ? Theme.leafInk : Theme.ink
    readonly property color back: !enabled ? Theme.leafSoft
        : isChosen ? Theme.chosen
        : kind === "primary" ? (isPressed ? Theme.greenPressed : Theme.green)
        : kind === "danger" ? (isPressed ? Theme.noPressed : Theme.no)
        : isPressed ? Theme.leafPressed
        : kind === "soft" ? Theme.leaf : Theme.none
    property real side: Theme.mm(height >= Theme.primaryHeight ? 9 : 5)

    name: text
    radius: height / 2
    implicitHeight: isBig ? Theme.primaryHeight : Theme.target
    implicitWidth: Math.max(isBig ? Theme.primaryWidth : Theme.target, content.implicitWidth + 2 * side)
    Accessible.checkable: isChosen
    Accessible.checked: isChosen

    Rectangle {
        anchors.fill: parent
        radius: button.radius
        color: button.back
        border.width: button.kind === "quiet" && !button.isChosen || !button.enabled ? Theme.hair : 0
        border.color: Theme.edge
    }
    Row {
        id: content
        anchors.centerIn: parent
        spacing: Theme.mm(button.isBig ? 4 : 2.5)
        layoutDirection: button.isIconLast ? Qt.RightToLeft : Qt.LeftToRight
        Icon {
            name: button.icon
            size: Theme.mm(button.isBig ? 11 : 8.5)
            color: button.fore
            anchors.verticalCenter: parent.verticalCenter
        }
        T {
            isSilent: true
            visible: text !== ""
            text: button.text
            role: button.textRole
            font.weight: button.isBig ? Font.DemiBold : Font.Medium
            color: button.fore
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            width: Math.min(implicitWidth, Math.max(0, (button.width > 0 ? button.width : 9999) - Theme.mm(4)
                - (button.icon === "" ? 0 : Theme.mm(button.isBig ? 15 : 11))))
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
