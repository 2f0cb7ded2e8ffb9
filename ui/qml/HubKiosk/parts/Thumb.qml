pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// A small picture of an event, filling its frame; a film shows its mark. What cannot be read is a
// quiet leaf, never a hole.
Rectangle {
    id: thumb

    property string picture
    property bool hasFilm: false
    readonly property bool isReading: image.status === Image.Loading

    radius: Theme.mm(3)
    color: Theme.leaf
    clip: true
    Accessible.ignored: true

    Image {
        id: image
        anchors.fill: parent
        visible: status === Image.Ready
        source: thumb.picture
        sourceSize.width: thumb.width
        asynchronous: true
        fillMode: Image.PreserveAspectCrop
    }
    Icon {
        visible: !image.visible
        anchors.centerIn: parent
        name: thumb.hasFilm ? "film-strip" : "image"
        size: Math.round(Math.min(thumb.width, thumb.height) * 0.5)
        color: Theme.leafInk
    }
}
