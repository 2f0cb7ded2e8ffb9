pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// One event: when, where, who, its seats, its picture or film, and the codes for the phone.
PageFrame {
    id: page

    required property Event model

    readonly property bool isOpen: model.kind === "open"
    readonly property bool hasMedium: model.picture !== "" || model.hasFilm
    readonly property bool isApart: !Theme.isPortrait && !Theme.isTiny

    question: model.title
    help: qsTr("“Sign up” keeps a seat for you and gives you a code. The pictures of squares are for your phone: point its camera at one.")
    ownsBack: true
    primaryText: model.primaryText
    primaryIcon: model.primaryIcon
    secondaryText: model.secondaryText
    secondaryIcon: model.secondaryIcon
    isBusy: model.busy
    onPrimary: model.goOn()
    onSecondary: model.goBeside()
    onBackAsked: model.goBack()

    component Facts: Column {
        spacing: Theme.mm(Theme.isTiny ? 2 : 3)
        Repeater {
            model: page.model.facts
            Row {
                id: fact
                required property string icon
                required property string title
                required property string tone
                required property int index
                width: parent ? parent.width : 0
                spacing: Theme.mm(4)
                Icon {
                    id: sign
                    name: fact.icon
                    size: Theme.mm(9)
                    color: fact.tone === "berry" ? Theme.berryInk : Theme.green
                }
                T {
                    width: fact.width - sign.width - fact.spacing
                    text: fact.title
                    isStrong: fact.index === 0
                    color: fact.tone === "berry" ? Theme.berryInk : Theme.ink
                }
            }
        }
        T {
            visible: page.model.isFree
            width: parent.width
            text: qsTr("No sign-up: just come, welcome!")
            isStrong: true
            color: Theme.green
        }
    }
    component Medium: Item {
        id: medium
        // What is with it on the page is in sight, too.
        property real besides: 0
        // While the film runs it has the page for itself.
        property bool isAlone: false
        property real most: isAlone ? Math.max(Theme.mm(50), page.paneHeight - Theme.title * 1.3 - 2 * Theme.gapWide)
            : Theme.isSmall ? Theme.mm(70)
            : Math.max(Theme.mm(52), Math.min(Theme.mm(Theme.isPortrait ? 84 : 92), page.under - notice.room - besides - noteRoom))
        readonly property real noteRoom: still.visible ? still.height + Theme.mm(2) : 0
        readonly property real fit: Math.min(most, width / Math.max(0.3, page.model.ratio))
        readonly property bool isReading: image.status === Image.Loading
        visible: page.hasMedium
        implicitHeight: Math.round(fit) + noteRoom
        Rectangle {
            id: glass
            objectName: "picture"
            width: Math.round(Math.min(medium.width, medium.fit * page.model.ratio))
            height: Math.round(medium.fit)
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.leaf
            Accessible.role: Accessible.Graphic
            Accessible.name: page.model.hasFilm ? qsTr("A film of the event") : qsTr("A picture of the event")
            Image {
                id: image
                anchors.fill: parent
                visible: status === Image.Ready
                source: medium.visible ? page.model.picture : ""
                sourceSize.width: width
                asynchronous: true
                fillMode: Image.PreserveAspectFit
            }
            FilmScreen {
                objectName: "film"
                anchors.fill: parent
                visible: medium.isAlone && page.model.isWatching
                player: medium.isAlone && page.model.isWatching ? page.model.film : null
            }
            Icon {
                visible: !image.visible && !(page.model.isWatching && page.model.film && page.model.film.isShowing)
                anchors.centerIn: parent
                name: page.model.hasFilm ? "film-strip" : "image"
                size: Math.round(Math.min(glass.width, glass.height) * 0.4)
                color: Theme.leafInk
            }
        }
        T {
            id: still
            visible: text !== ""
            anchors.bottom: parent.bottom
            width: parent.width
            text: page.model.filmNote
            role: "note"
            isQuiet: true
        }
    }
    // Together in the middle of their card, the one for this moment first.
    component Codes: Card {
        id: card
        visible: page.model.codes > 0
        inner: page.hasMedium ? Theme.mm(4) : Theme.pad
        Flow {
            id: flow
            // So large that a phone an arm away tells the modules of a calendar entry apart.
            readonly property real size: Theme.mm(Theme.isTiny ? 48 : page.hasMedium && page.isApart || page.model.codes > 2 ? 46 : 61)
            // The longest word under a code is not broken.
            readonly property real cell: Math.max(size, Theme.note * 6.4)
            readonly property int across: Math.max(1, Math.min(page.model.codes, Math.floor((card.width - 2 * card.inner + spacing) / (cell + spacing))))
            width: across * (cell + spacing) - spacing
            anchors.horizontalCenter: parent ? parent.horizontalCenter : undefined
            spacing: Theme.gap
            Repeater {
                model: page.model.pictures
                QrCode {
                    required property string key
                    required address
                    required caption
                    objectName: "qr_" + key
                    size: flow.size
                    width: flow.cell
                }
            }
        }
    }

    shows: [
        NoticeCard {
            id: notice
            readonly property real room: visible ? height + Theme.gap : 0
            objectName: "notice_card"
            visible: page.model.notice !== ""
            width: parent ? parent.width : 0
            tone: page.model.noticeTone
            title: page.model.notice
            words: page.model.noticeWords
        },
        T {
            visible: page.model.kind === "gone"
            width: parent ? parent.width : 0
            text: page.model.noticeWords
        },
        Medium {
            isAlone: true
            visible: page.model.isWatching
            width: parent ? parent.width : 0
        },
        SideBySide {
            visible: page.isOpen && !page.model.isWatching
            firstPart: page.hasMedium || Theme.isSmall || page.model.codes > 1 ? 0.54 : 0.7
            isStacked: !page.isApart
            first: [
                Medium {
                    width: parent ? parent.width : 0
                    visible: page.hasMedium && !page.isApart && !Theme.isTiny
                    besides: facts.height + Theme.gap + seatsCard.takes + description.room + codes.room + Theme.gapWide
                },
                Facts {
                    id: facts
                    width: parent ? parent.width : 0
                },
                SeatsCard {
                    id: seatsCard
                    readonly property real takes: visible ? height + Theme.gap : 0
                    width: parent ? parent.width : 0
                    seats: page.model.seats
                    taken: page.model.taken
                    words: page.model.seatsWords
                    waiting: page.model.waitingWords
                },
                // Where little is seen at once, when and where come first.
                Medium {
                    width: parent ? parent.width : 0
                    visible: page.hasMedium && Theme.isTiny
                },
                T {
                    id: description
                    readonly property real room: visible ? height + Theme.gap : 0
                    objectName: "description"
                    visible: text !== ""
                    width: parent ? parent.width : 0
                    text: page.model.description
                }
            ]
            second: [
                Medium {
                    width: parent ? parent.width : 0
                    visible: page.hasMedium && page.isApart
                    besides: codes.room
                },
                Codes {
                    id: codes
                    readonly property real room: visible ? height + Theme.gap : 0
                    width: parent ? parent.width : 0
                }
            ]
        }
    ]
}
