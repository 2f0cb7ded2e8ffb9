pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// A line of the manager's lists: a heading, or what is so with one thing to do; being sure is
// asked in the line itself.
Item {
    id: line

    property string icon
    property string title
    property string note
    property string tail
    property string tone: "leaf"
    property string action
    property string other
    property string sure
    property string yes
    // A small picture in the place of the icon, and whether the line can be moved among the others.
    property string picture
    property bool mayRise: false
    property bool maySink: false
    property bool isAsking: false
    property bool isHeading: false
    readonly property bool isNarrow: width < Theme.mm(mayRise || maySink ? 200 : 150)
    readonly property real inset: isHeading ? 0 : Theme.mm(Theme.isTiny ? 3 : 5)

    signal touched
    signal otherTouched
    signal moved(by: int)
    signal agreed
    signal kept

    implicitHeight: isHeading ? words.height + Theme.mm(2)
        : Math.max(Theme.mm(Theme.isTiny ? 20 : 24), words.height + Theme.mm(5) + (isNarrow && end.width > 0 ? end.height + Theme.gapSmall : 0), isNarrow ? 0 : end.height + Theme.mm(3))

    Rectangle {
        anchors.fill: parent
        visible: !line.isHeading
        radius: Theme.radius
        color: line.isAsking || line.tone === "berry" ? Theme.berrySoft : Theme.surface
        border.width: Theme.hair
        border.color: line.isAsking ? Theme.berry : Theme.look === "contrast" ? Theme.edge : Theme.hairline
    }
    Rectangle {
        id: badge
        visible: !line.isHeading && line.icon !== "" && !Theme.isTiny && thumb.status !== Image.Ready
        x: line.inset
        y: Math.round((line.isNarrow ? words.y + words.height / 2 : line.height / 2) - height / 2)
        width: Theme.mm(15)
        height: width
        radius: width / 2
        color: line.tone === "berry" ? Theme.surface : Theme.leaf
        Icon {
            anchors.centerIn: parent
            name: line.icon
            size: Theme.mm(9)
            color: line.tone === "berry" ? Theme.berryInk : Theme.leafInk
        }
    }
    Image {
        id: thumb
        visible: status === Image.Ready
        x: line.inset
        y: badge.y
        width: badge.width
        height: badge.height
        source: line.picture
        sourceSize: Qt.size(2 * width, 2 * height)
        asynchronous: true
        autoTransform: true
        fillMode: Image.PreserveAspectCrop
        Accessible.ignored: true
    }
    Column {
        id: words
        x: badge.visible || thumb.visible ? badge.x + badge.width + Theme.mm(5) : line.inset
        y: line.isNarrow && end.width > 0 ? Theme.mm(2.5) : Math.round((line.height - height) / 2)
        width: line.width - x - line.inset - (line.isNarrow || end.width === 0 ? 0 : end.width + Theme.gap)
        spacing: Theme.mm(0.5)
        T {
            width: parent.width
            text: line.isAsking ? line.sure : line.title
            isStrong: true
            isQuiet: line.isHeading
            role: line.isHeading ? "note" : "body"
            Accessible.role: line.isHeading ? Accessible.Heading : Accessible.StaticText
        }
        T {
            visible: text !== ""
            width: parent.width
            text: line.isAsking ? line.title : line.note
            role: "note"
            isQuiet: true
        }
    }
    Row {
        id: end
        anchors.right: parent.right
        anchors.rightMargin: line.inset
        y: line.isNarrow ? line.height - height - Theme.mm(2.5) : Math.round((line.height - height) / 2)
        spacing: Theme.gap
        Chip {
            visible: line.tail !== "" && !line.isAsking
            text: line.tail
            tone: line.tone
            anchors.verticalCenter: parent.verticalCenter
        }
        // Made only where they are needed: most lists are long and stay as they are.
        Repeater {
            model: line.mayRise || line.maySink ? [-1, 1] : []
            Button {
                required property int modelData
                readonly property bool isRise: modelData < 0
                objectName: isRise ? "rise" : "sink"
                visible: !line.isAsking
                enabled: isRise ? line.mayRise : line.maySink
                kind: "quiet"
                icon: isRise ? "arrow-up" : "arrow-down"
                name: (isRise ? qsTr("Earlier: %1") : qsTr("Later: %1")).arg(line.title)
                onActivated: line.moved(modelData)
            }
        }
        Button {
            objectName: "other"
            visible: line.other !== "" && !line.isAsking
            kind: "quiet"
            text: line.other
            name: line.other + ": " + line.title
            onActivated: line.otherTouched()
        }
        Button {
            objectName: "act"
            visible: line.action !== "" && !line.isAsking
            kind: "quiet"
            text: line.action
            name: line.action + ": " + line.title
            onActivated: line.touched()
        }
        Button {
            objectName: "keepIt"
            visible: line.isAsking
            kind: "quiet"
            text: qsTr("No")
            onActivated: line.kept()
        }
        Button {
            objectName: "doIt"
            visible: line.isAsking
            isChosen: false
            kind: "soft"
            icon: "check"
            text: line.yes
            onActivated: line.agreed()
        }
    }
}
