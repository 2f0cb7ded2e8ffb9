pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// The screen that nobody touches: one card at a time, and below it the ways on. A finger stops
// what plays as it comes down, and leads somewhere when it goes up.
PageFrame {
    id: page

    required property Idle model

    readonly property IdleCard seen: model.front === 0 ? one : two
    readonly property IdleCard unseen: model.front === 0 ? two : one
    readonly property bool isStill: model.isStill || Theme.isStill

    isBare: true
    focus: true
    onBackAsked: model.wake()

    function turn(): void {
        fade.stop()
        seen.z = 1
        unseen.z = 0
        seen.opacity = 1
        if (isStill) {
            unseen.opacity = 0
            return
        }
        unseen.opacity = 1
        // A film lies below both: what was before it goes; anything else comes over what was.
        fade.target = seen.isFilm ? unseen : seen
        fade.from = seen.isFilm ? 1 : 0
        fade.to = seen.isFilm ? 0 : 1
        fade.start()
    }

    NumberAnimation {
        id: fade
        property: "opacity"
        duration: Theme.calm
        easing.type: Easing.InOutQuad
        onFinished: page.unseen.opacity = 0
    }
    Connections {
        target: page.model
        function onTurned(): void {
            page.turn()
        }
    }
    // Tab goes over the ways on; any other key that none of them takes leads to the front page.
    Keys.onPressed: event => {
        event.accepted = event.key !== Qt.Key_Tab && event.key !== Qt.Key_Backtab
        if (event.accepted) {
            page.model.wake()
        }
    }

    whole: Item {
        anchors.fill: parent

        Rectangle {
            anchors.fill: parent
            color: Theme.leafSoft
        }
        FilmScreen {
            width: parent.width
            height: strip.y
            player: page.model.film
        }
        IdleCard {
            id: one
            width: parent.width
            height: strip.y
            visible: opacity > 0
            model: page.model.first
            leadsToEvents: page.model.leadsToEvents
            onEventAsked: page.model.goToEvent()
            blank: page.model.blank
            hubName: page.model.hubName
            clock: page.model.clockText
        }
        IdleCard {
            id: two
            width: parent.width
            height: strip.y
            opacity: 0
            visible: opacity > 0
            model: page.model.second
            leadsToEvents: page.model.leadsToEvents
            onEventAsked: page.model.goToEvent()
            blank: page.model.blank
            hubName: page.model.hubName
            clock: page.model.clockText
        }
        Rectangle {
            id: strip

            // What always stands here moves by a hair every few minutes: a panel burns in less, and
            // nobody sees it jump.
            readonly property real nudge: [0, 1, 0, -1][Math.floor(page.model.turns / 16) % 4] * Theme.hair
            readonly property bool isBeside: !Theme.isPortrait && !Theme.isTiny && width - 2 * Theme.margin - ways.need - 3 * ways.spacing - Theme.gapWide >= hint.need
            readonly property real pad: Theme.mm(Theme.isTiny ? 2 : Theme.isSmall ? 3 : 6)

            y: parent.height - height
            width: parent.width
            height: 2 * pad + (isBeside ? Math.max(ways.height, hint.height) : hint.height + Theme.mm(Theme.isTiny ? 2 : 3) + ways.height)
            color: Theme.surface

            Rectangle {
                width: parent.width
                height: Theme.hair
                color: Theme.hairline
            }
            Item {
                id: hint
                readonly property real need: hand.width + Theme.mm(4) + Math.max(here.implicitWidth, Math.min(others.implicitWidth, Theme.mm(72)))
                readonly property real room: (strip.isBeside ? ways.x - Theme.gapWide : strip.width - Theme.margin) - x - texts.x
                x: Theme.margin + strip.nudge
                y: strip.isBeside ? Math.round((strip.height - height) / 2) : strip.pad
                height: Math.max(hand.height, texts.height)
                Icon {
                    id: hand
                    name: "hand-pointing"
                    size: Theme.mm(Theme.isSmall ? 9 : 14)
                    color: Theme.green
                    y: Math.round((hint.height - height) / 2)
                }
                Flow {
                    id: texts
                    x: hand.width + Theme.mm(4)
                    y: Math.round((hint.height - height) / 2)
                    width: hint.room
                    flow: strip.isBeside ? Flow.TopToBottom : Flow.LeftToRight
                    spacing: strip.isBeside ? 0 : Theme.mm(4)
                    T {
                        id: here
                        text: page.model.touchWords
                        role: Theme.isSmall ? "note" : "body"
                        isStrong: true
                        width: Math.min(implicitWidth, hint.room)
                    }
                    T {
                        id: others
                        isSilent: true
                        text: page.model.touchOthers
                        role: "note"
                        isQuiet: true
                        width: Math.min(implicitWidth, hint.room)
                    }
                }
            }
            Grid {
                id: ways
                // Under the hint they take the whole width; where they fit, each what it needs.
                readonly property real free: strip.width - 2 * Theme.margin - (columns - 1) * spacing
                readonly property real share: Math.floor(free / columns)
                readonly property real more: Math.floor((free - need) / Math.max(1, every.count))
                property real need: 0
                function measure(): void {
                    let sum = 0
                    for (let index = 0; index < every.count; ++index) {
                        const way = every.itemAt(index)
                        sum += way ? way.implicitWidth : 0
                    }
                    need = sum
                }
                spacing: Theme.gap
                columns: Math.max(1, Math.min(Theme.isTiny && Theme.isPortrait ? 2 : 6, every.count))
                x: (strip.isBeside ? strip.width - width - Theme.margin : Theme.margin) + strip.nudge
                y: strip.isBeside ? Math.round((strip.height - height) / 2) : strip.pad + hint.height + Theme.mm(Theme.isTiny ? 2 : 3)
                Repeater {
                    id: every
                    model: page.model.ways
                    onCountChanged: ways.measure()
                    IdleWay {
                        required property string page_name
                        required icon
                        required label
                        objectName: "way_" + page_name
                        isPrimary: page_name === "check_in"
                        width: strip.isBeside ? implicitWidth : ways.more >= 0 && !Theme.isPortrait ? implicitWidth + ways.more : ways.share
                        onImplicitWidthChanged: ways.measure()
                        onActivated: page.model.go(page_name)
                    }
                }
            }
        }
        // Over all: it only watches the finger, and takes it from nothing.
        Item {
            anchors.fill: parent
            PointHandler {
                onActiveChanged: {
                    if (!active) {
                        page.model.released()
                    }
                }
            }
        }
    }
}
