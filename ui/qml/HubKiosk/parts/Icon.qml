pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// A Phosphor icon by its name; always beside a word, so it has no name of its own.
Text {
    property string name
    property real size: Theme.mm(9)

    textFormat: Text.PlainText
    font.family: Theme.icons ? Theme.icons.family : ""
    font.pixelSize: size
    text: Theme.icons ? Theme.icons.glyph(name) : ""
    color: Theme.ink
    visible: name !== ""
    Accessible.ignored: true
}
