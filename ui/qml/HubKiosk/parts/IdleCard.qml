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
    readonly property bool isList: kind === "today" || kind === "rooms"
    // In the dark of the evening no wall of light.
    readonly property bool isGreen: kind === "words" && Theme.look !== "dark"
    readonly property color ground: isGreen ? Theme.green
        : kind === "air" ? Theme.berrySoft
        : kind === "exam" || kind === "rooms" || kind === "words" ? Theme.leaf : Theme.ground
    readonly property color fore: isGreen ? Theme.greenInk : Theme.ink
    readonly property real head: Math.round(Theme.margin * 0.6)
    readonly property real topHeight: Math.max(time.height, mark.height, Theme.isSmall && isList ? Math.ceil(Theme.idle * 1.25) : 0)
    readonly property real side: Theme.margin
    // What fills is cut by less than a third; what would lose more is seen whole.
    readonly property real cut: height > 0 ? model.shape / (width / height) : 1
    readonly property bool isFilling: cut > 0.68 && cut < 1.45

    Rectangle {
        visible: !card.isFilm
        anchors.fill: parent
        color: card.isPicture ? Theme.leafSoft : card.ground
    }
    // The mark, large, where there is nothing but words.
    HubMark {
        id: large
        visible: !Theme.isSmall && (card.kind === "words" || card.kind === "exam" || card.kind === "welcome" && card.model.icon !== "")
        size: Math.round(Math.min(card.height * 0.98, card.width * 0.9))
        x: card.width - Math.round(width * 0.8)
        y: card.height - Math.round(height * 0.86)
        color: card.isGreen ? Theme.greenPressed : card.kind === "welcome" ? Theme.leaf : Theme.leafPressed
        split: card.ground
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
    // A tall one with words stands aside for them.
    Picture {
        id: whole
        readonly property bool isAside: visible && caption.text !== "" && card.cut < 1 && !Theme.isPortrait
        source: card.isPicture && !card.isFilling ? card.model.picture : ""
        fillMode: Image.PreserveAspectFit
        horizontalAlignment: isAside ? Image.AlignRight : Image.AlignHCenter
    }
    Row {
        visible: !card.isPlated
        z: 1
        x: card.side
        y: Math.round(card.head + (card.topHeight - height) / 2)
        spacing: Theme.mm(Theme.isSmall ? 4 : 5)
        HubMark {
            id: mark
            visible: !(Theme.isTiny && card.kind === "rooms")
            size: Theme.isSmall && card.isList ? Theme.idle : Theme.mm(Theme.isTiny ? 10 : Theme.isSmall ? 12 : 17)
            color: card.isGreen ? Theme.greenInk : Theme.green
            split: card.ground
            anchors.verticalCenter: parent.verticalCenter
        }
        // A list on a small screen has its heading here.
        T {
            visible: !(Theme.isSmall && card.isList)
            text: card.hubName
            font.family: Theme.head
            font.weight: Font.Bold
            font.pixelSize: Theme.isSmall ? Theme.body : Theme.title
            color: card.fore
            wrapMode: Text.NoWrap
            anchors.verticalCenter: parent.verticalCenter
        }
    }
    // The clock stands at the same place on each card, on a plate where a picture lies below.
    Rectangle {
        z: 1
        readonly property real inner: Theme.mm(Theme.isSmall ? 3 : 6)
        visible: card.isPlated || event.isPictured && !event.isOver
        x: time.x - inner
        y: time.y - Theme.mm(1)
        width: time.width + 2 * inner
        height: time.height + 2 * Theme.mm(1)
        radius: Theme.radius
        color: Theme.surface
    }
    T {
        id: time
        z: 1
        text: card.clock
        font.family: Theme.head
        font.weight: Font.Bold
        font.pixelSize: Math.round(Theme.title * (Theme.isSmall ? 1 : 1.2))
        color: card.isPlated ? Theme.ink : card.fore
        wrapMode: Text.NoWrap
        x: card.width - width - card.side
        y: Math.round(card.head + (card.topHeight - height) / 2)
    }
    Item {
        id: body
        x: card.side
        y: card.head + card.topHeight + Theme.mm(Theme.isSmall ? 1 : 7)
        width: card.width - 2 * card.side
        height: card.height - y - Theme.mm(Theme.isSmall ? 2 : 9)

        // Whatever is not of this kind has nothing to show.
        IdleEvent {
            id: event
            x: -beside
            width: card.width
            height: parent.height + beneath
            above: body.y
            beside: card.side
            beneath: card.height - body.y - body.height
            objectName: "idleEvent"
            visible: card.kind === "event"
            enabled: card.leadsToEvents
            onActivated: card.eventAsked()
            model: card.kind === "event" ? card.model : card.blank
        }
        IdleList {
            anchors.fill: parent
            anchors.topMargin: Theme.isSmall ? card.head - body.y : 0
            before: mark.visible && Theme.isSmall ? mark.width + Theme.mm(4) : 0
            after: Theme.isSmall ? time.width + Theme.mm(4) : 0
            visible: card.isList
            model: card.isList ? card.model : card.blank
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
            anchors.rightMargin: large.visible && !Theme.isPortrait ? Math.round(large.width * 0.36) : 0
            visible: isOn
            model: isOn ? card.model : card.blank
            fore: card.fore
            mark: card.kind === "air" ? Theme.berryInk : card.isGreen ? Theme.greenInk : Theme.leafInk
        }
    }
    Rectangle {
        readonly property real inner: Theme.mm(Theme.isSmall ? 3 : 6)
        visible: card.isPlated && caption.text !== ""
        x: card.side - inner
        y: card.height - height - Theme.mm(Theme.isSmall ? 4 : 8)
        width: Math.ceil(caption.contentWidth) + 2 * inner
        height: caption.height + 2 * Theme.mm(Theme.isSmall ? 1 : 3)
        radius: Theme.radius
        color: Theme.surface
        IdleText {
            id: caption
            x: parent.inner
            y: Theme.mm(Theme.isSmall ? 1 : 3)
            width: card.width - 2 * card.side - (whole.isAside ? Math.round(card.height * card.model.shape) : 0)
            laid: card.isPlated ? card.model.title : ""
        }
    }
}
