pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// A calm word on the page: tone "leaf" tells, "berry" asks for attention, "no" refuses.
Rectangle {
    id: card

    property string icon: tone === "leaf" ? "info" : tone === "no" ? "x-circle" : "warning-circle"
    property string title
    property string words
    property string tone: "leaf"
    // To be seen from three metres.
    property bool isLoud: false
    default property alias more: below.data
    readonly property color fore: tone === "berry" ? Theme.berryInk : tone === "no" ? Theme.noSoftInk : Theme.leafInk

    implicitWidth: Theme.mm(180)
    implicitHeight: inner.implicitHeight + 2 * Theme.pad
    radius: Theme.radius
    color: tone === "berry" ? Theme.berrySoft : tone === "no" ? Theme.noSoft : Theme.leaf
    border.width: Theme.look === "contrast" ? Theme.hair : 0
    border.color: Theme.edge
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words === "" ? title : title + " " + words

    Icon {
        id: picture
        x: Theme.pad
        y: Theme.pad
        name: Theme.isTiny ? "" : card.icon
        size: Theme.mm(11)
        color: card.fore
    }
    Column {
        id: inner
        x: picture.visible ? picture.x + Theme.mm(16) : Theme.pad
        y: Theme.pad
        width: card.width - x - Theme.pad
        spacing: Theme.mm(1.5)
        T {
            isSilent: true
            visible: text !== ""
            width: parent.width
            text: card.title
            role: card.isLoud ? "title" : "body"
            isStrong: true
            color: card.fore
        }
        T {
            isSilent: true
            visible: text !== ""
            width: parent.width
            text: card.words
            role: card.isLoud ? "body" : "note"
            color: card.fore
        }
        Column {
            id: below
            width: parent.width
            spacing: Theme.gap
            topPadding: children.length > 0 ? Theme.mm(2) : 0
        }
    }
}
