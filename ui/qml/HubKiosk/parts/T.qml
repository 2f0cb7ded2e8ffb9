pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// Words: plain text in one of four sizes ("display", "title", "body", "note").
Text {
    id: words

    property string role: "body"
    property bool isStrong: role === "display" || role === "title"
    property bool isQuiet: false
    // Inside a control, whose own name says it already.
    property bool isSilent: false
    // What is read aloud to a headset only: a "code", or "words" with somebody's name.
    property string privateKind
    // What everybody may hear in its place; without it, that it stands on the screen.
    property string openly

    textFormat: Text.PlainText
    font.family: role === "display" || role === "title" ? Theme.head : Theme.sans
    font.pixelSize: Theme.size(role)
    font.weight: role === "display" || role === "title" ? Font.Bold : isStrong ? Font.DemiBold : Font.Normal
    color: isQuiet ? Theme.quiet : Theme.ink
    wrapMode: Text.Wrap
    lineHeight: role === "display" ? 0.9 : role === "title" ? 1.0 : 1.08
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: isSilent || text === ""
}
