pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// The answer to a pass, over any page: in is a filled circle, out a ring, no a square.
Sheet {
    id: card

    required property Scan model
    readonly property bool isNo: model.kind === "no"
    readonly property bool isIn: model.kind === "in"

    isOpen: model.kind !== ""
    most: Theme.mm(370)
    onClosed: model.dismiss()
    Accessible.role: Accessible.AlertMessage
    Accessible.name: model.title + ". " + model.words

    Row {
        width: parent ? parent.width : 0
        spacing: Theme.mm(Theme.isSmall ? 6 : 10)
        Rectangle {
            id: sign
            objectName: "scan_" + card.model.kind
            width: Theme.mm(Theme.isTiny ? 26 : Theme.isSmall ? 34 : 48)
            height: width
            radius: card.isNo ? Theme.radius : width / 2
            color: card.isNo ? Theme.berrySoft : card.isIn ? Theme.green : Theme.surface
            border.width: card.isIn ? 0 : Theme.stroke * 2
            border.color: card.isNo ? Theme.berry : Theme.green
            Icon {
                anchors.centerIn: parent
                name: card.model.icon
                size: Math.round(parent.width * 0.56)
                color: card.isNo ? Theme.berryInk : card.isIn ? Theme.greenInk : Theme.green
            }
        }
        Column {
            width: parent.width - sign.width - parent.spacing
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.mm(2.5)
            T {
                objectName: "scanTitle"
                width: parent.width
                text: card.model.title
                role: "title"
            }
            T {
                width: parent.width
                visible: text !== ""
                text: card.model.words
                privateKind: card.model.openly === "" ? "" : "words"
                openly: card.model.openly
                isQuiet: true
            }
        }
    }
    primary: Button {
        objectName: "scanDone"
        kind: "primary"
        icon: "check"
        text: qsTr("All right")
        onActivated: card.model.dismiss()
    }
    buttons: Repeater {
        model: card.model.touches
        Button {
            required property string key
            required property string label
            required icon
            objectName: "scan_" + key
            kind: key === "forget" ? "quiet" : "soft"
            text: label
            implicitHeight: Theme.primaryHeight
            onActivated: card.model.take(key)
        }
    }
}
