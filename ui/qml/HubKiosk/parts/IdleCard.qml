pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// One card of the idle screen, whole: its ground, the hub's name, the clock, and what it says. A
// film is shown below it; its card has no ground, only the clock and its words on solid plates.
Item {
    id: card

    required property IdleSlot model
    required property IdleSlot blank
    property string hubName
    property string clock
    property bool leadsToEvents: false

    signal eventAsked


    readonly property string kind: model.kind
    readonly property bool isFilm: kind === "film"
    readonly property bool isPicture: kind === "picture"
    readonly property bool isPlated: isFilm || isPicture
    readonly property bool isGreen: kind === "words"
    readonly property color ground: isGreen ? Theme.green
        : kind === "air" ? Theme.berrySoft : kind === "exam" || kind === "rooms" ? Theme.leaf : Theme.ground
    readonly property color fore: isGreen ? Theme.greenInk : Theme.ink
    readonly property real topHeight: Math.max(time.height, Theme.mm(Theme.isSmall ? 14 : 20))
    readonly property real side: Theme.margin
    // What fills is cut by less than a third; what would lose more is seen whole.
    readonly property real cut: height > 0 ? model.shape / (width / height) : 1
    readonly property bool isFilling: cut > 0.68 && cut < 1.45

    Rectangle {
        visible: !card.isFilm
        anchors.fill: parent
        color: card.isPicture ? Theme.leafSoft : card.ground
    }
    component Picture: Image {
        anchors.fill: parent
        visible: source.toString() !== ""
        sourceSize.width: width
        sourceSize.height: height
        clip: true
        asynchronous: true
        retainWhileLoading: true
        cache: false
        Accessible.role: Accessible.Graphic
        Accessible.name: card.model.name
        readonly property bool isReading: status === Image.Loading
        onStatusChanged: {
            if (status === Image.Ready || status === Image.Error) {
                card.model.tellPicture(status === Image.Ready)
            }
        }
    }
    Picture {
        source: card.isPicture && card.isFilling ? card.model.picture : ""
        fillMode: Image.PreserveAspectCrop
    }
    Picture {
        source: card.isPicture && !card.isFilling ? card.model.picture : ""
        fillMode: Image.PreserveAspectFit
    }
    Row {
        visible: !card.isPlated
        x: card.side
        y: Math.round(Theme.margin * 0.6 + (card.topHeight - height) / 2)
        spacing: Theme.mm(5)
        HubMark {
            visible: !card.isGreen
            size: Theme.mm(Theme.isSmall ? 12 : 20)
            anchors.verticalCenter: parent.verticalCenter
        }
        T {
            text: card.hubName
            font.family: Theme.head
            font.weight: Font.Bold
            font.pixelSize: Theme.isSmall ? Theme.body : Theme.title
            color: card.fore
            wrapMode: Text.NoWrap
            anchors.verticalCenter: parent.verticalCenter
        }
    }
    Rectangle {
        visible: card.isPlated
        x: time.x - Theme.mm(6)
        y: time.y - Theme.mm(2)
        width: time.width + 2 * Theme.mm(6)
        height: time.height + 2 * Theme.mm(2)
        radius: Theme.radius
        color: Theme.surface
    }
    T {
        id: time
        text: card.clock
        font.family: Theme.head
        font.weight: Font.Bold
        font.pixelSize: Theme.isTiny ? Theme.title : Theme.idle
        color: card.isPlated ? Theme.ink : card.fore
        wrapMode: Text.NoWrap
        x: card.width - width - card.side
        y: Math.round(Theme.margin * 0.6 + (card.topHeight - height) / 2)
    }
    Item {
        id: body
        x: card.side
        y: Math.round(Theme.margin * 0.6) + card.topHeight + Theme.mm(Theme.isSmall ? 1 : 8)
        width: card.width - 2 * card.side
        height: card.height - y - Theme.mm(Theme.isSmall ? 2 : 9)

        // Whatever is not of this kind has nothing to show.
        IdleEvent {
            anchors.fill: parent
            objectName: "idleEvent"
            visible: card.kind === "event"
            enabled: card.leadsToEvents
            onActivated: card.eventAsked()
            model: card.kind === "event" ? card.model : card.blank
        }
        IdleList {
            readonly property bool isOn: card.kind === "today" || card.kind === "rooms"
            anchors.fill: parent
            visible: isOn
            model: isOn ? card.model : card.blank
            mark: card.kind === "rooms" ? Theme.leafInk : Theme.green
        }
        IdlePlaces {
            readonly property bool isOn: card.kind === "places" || card.kind === "welcome" && card.model.icon === ""
            anchors.fill: parent
            visible: isOn
            model: isOn ? card.model : card.blank
        }
        IdleSaying {
            readonly property bool isOn: card.kind === "words" || card.kind === "exam" || card.kind === "air" || card.kind === "welcome" && card.model.icon !== ""
            anchors.fill: parent
            visible: isOn
            model: isOn ? card.model : card.blank
            fore: card.fore
            mark: card.kind === "air" ? Theme.berryInk : card.isGreen ? Theme.greenInk : Theme.leafInk
        }
    }
    Rectangle {
        visible: card.isPlated && caption.text !== ""
        x: card.side
        y: card.height - height - Theme.mm(8)
        width: caption.width + 2 * Theme.mm(8)
        height: caption.height + 2 * Theme.mm(4)
        radius: Theme.radius
        color: Theme.surface
        IdleText {
            id: caption
            x: Theme.mm(8)
            y: Theme.mm(4)
            width: Math.min(implicitWidth, card.width - 2 * card.side - 2 * Theme.mm(8))
            text: card.isPlated ? card.model.title : ""
        }
    }
}
