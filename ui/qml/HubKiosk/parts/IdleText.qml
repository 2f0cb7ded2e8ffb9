pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// Words of the idle screen: as large as they fit into their room, from `most` down to what is
// still read from three metres.
T {
    property int most: Theme.idle
    readonly property bool isFar: true

    font.family: Theme.head
    font.pixelSize: most
    minimumPixelSize: Theme.idle
    fontSizeMode: most > Theme.idle ? Text.Fit : Text.FixedSize
    font.weight: Font.Bold
    wrapMode: fontSizeMode === Text.Fit ? Text.WordWrap : Text.Wrap
    lineHeight: 1
    // Where a word may break is nothing to be said.
    Accessible.name: text.replace(/\u00AD/g, "")
}
