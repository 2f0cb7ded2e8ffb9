pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// Words of the idle screen: as large as they fit into their room, from `most` down to what is
// still read from three metres. `laid` are words that may break where it says so: they do only
// where a word would not fit otherwise.
T {
    id: far

    property int most: Theme.idle
    property string laid
    readonly property bool isFar: true
    readonly property int least: fontSizeMode === Text.Fit ? minimumPixelSize : font.pixelSize

    function whole(): string {
        return laid.replace(/\u00AD/g, "")
    }

    text: Theme.widest(whole()) * least <= width ? whole() : laid
    font.family: Theme.head
    font.pixelSize: most
    minimumPixelSize: Theme.idle
    fontSizeMode: most > Theme.idle ? Text.Fit : Text.FixedSize
    font.weight: Font.Bold
    wrapMode: fontSizeMode === Text.Fit ? Text.WordWrap : Text.Wrap
    lineHeight: 1
    // Where words may break, or may not, is nothing to be said.
    Accessible.name: text.replace(/\u00AD/g, "").replace(/\u00A0/g, " ")
}
