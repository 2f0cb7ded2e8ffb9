pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// A QR code on paper white, with what it is for under it. `address` is what the image provider
// "qr" gave for the text; the text itself never passes through here.
Column {
    id: code

    property string address
    property string caption
    property string note
    property real size: Theme.mm(Theme.isTiny ? 46 : Theme.isSmall ? 50 : !Theme.isPortrait && (Theme.isLarge || Theme.isLow) ? 48 : Theme.isPortrait ? 58 : 64)

    visible: address !== ""
    spacing: Theme.mm(2)
    width: size

    Rectangle {
        width: code.size
        height: code.size
        anchors.horizontalCenter: parent.horizontalCenter
        radius: Theme.mm(3)
        color: Theme.paper
        border.width: Theme.hair
        border.color: Theme.edge
        Accessible.role: Accessible.Graphic
        Accessible.name: code.caption
        Image {
            anchors.fill: parent
            anchors.margins: Theme.mm(1.5)
            source: code.address
            sourceSize.width: width
            sourceSize.height: height
            fillMode: Image.PreserveAspectFit
            smooth: false
            cache: false
        }
    }
    T {
        isSilent: true
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: code.caption
        role: "note"
        isStrong: true
    }
    T {
        width: parent.width
        visible: text !== ""
        horizontalAlignment: Text.AlignHCenter
        text: code.note
        role: "note"
        isQuiet: true
    }
}
