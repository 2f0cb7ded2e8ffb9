pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// The front page: is there room, what is going on, and the first touch of everything.
// Landscape: seen at the left, touched at the right. Portrait: one under the other. Low reach:
// seen in the upper half, touched in the lower.
PageFrame {
    id: page

    required property Home model

    readonly property bool isSide: !Theme.isLow
    readonly property bool isHalved: Theme.isLow && !Theme.isPortrait
    readonly property real between: Theme.isSmall ? Theme.gap : Theme.mm(6)
    readonly property real seenWidth: isSide ? Math.round((width - Theme.gapWide) * (Theme.isSmall ? 0.57 : 0.6))
        : isHalved ? Math.round((width - Theme.gapWide) * 0.6) : width
    readonly property real tilesHeight: isSide ? height
        : isHalved ? height - middle
        : isClosed ? Theme.mm(64) : Math.min(height * 0.46, Theme.mm(Theme.isLarge ? 145 : 142))
    readonly property real seenBottom: isSide ? height : height - tilesHeight - Theme.gapWide
    // The legend stands beside the capsules where both fit.
    readonly property bool isClosed: model.kind === "closed"
    readonly property bool isCalled: model.calledTitle !== ""
    readonly property bool isLoading: model.kind === "loading"
    readonly property bool isBeside: !Theme.isPortrait && !Theme.isSmall && !isHalved

    component CallCard: NoticeCard {
        objectName: "called"
        tone: "berry"
        icon: "bell-ringing"
        isLoud: !Theme.isTiny
        title: page.model.calledTitle
        words: page.model.calledWords
    }
    component ContactCard: NoticeCard {
        icon: "map-pin"
        title: page.model.contactTitle
        words: page.model.contactWords
    }
    component LegendEntry: Row {
        id: entry
        required property string kind
        required property string text
        property real room
        spacing: Theme.mm(3)
        Capsule {
            kind: entry.kind
            width: Theme.mm(4.5)
            height: Theme.mm(10.5)
        }
        T {
            text: entry.text
            role: "note"
            width: Math.min(implicitWidth, entry.room - Theme.mm(8))
            anchors.verticalCenter: parent.verticalCenter
        }
    }

    whole: Item {
        anchors.fill: parent

        Scroller {
            id: pane
            width: page.seenWidth
            height: Math.min(seen.height, page.seenBottom)

            Column {
                id: seen
                width: parent.width
                spacing: Theme.isTiny ? Theme.mm(2.5) : Theme.isSmall ? Theme.mm(4) : page.isHalved ? Theme.mm(3) : Theme.mm(Theme.isLarge ? 5 : 8)

                CallCard {
                    width: parent.width
                    visible: !page.isHalved && title !== ""
                }
                Item {
                    width: parent.width
                    height: Math.max(saying.y + saying.height, row.y + row.height)

                    T {
                        id: greeting
                        visible: !page.isCalled || !Theme.isSmall && !Theme.isLarge
                        height: visible ? implicitHeight : 0
                        width: parent.width
                        text: page.model.greeting
                        isQuiet: true
                    }
                    Row {
                        id: saying
                        y: greeting.height + (page.model.number === "" ? Theme.mm(3) : 0)
                        spacing: Theme.mm(6)
                        visible: page.model.words !== ""
                        height: visible ? implicitHeight : 0
                        T {
                            id: free
                            objectName: "freePlaces"
                            visible: text !== ""
                            text: page.model.number
                            role: "display"
                            color: page.model.kind === "full" ? Theme.berryInk : Theme.green
                            wrapMode: Text.NoWrap
                        }
                        Icon {
                            id: moon
                            visible: page.isClosed
                            name: "moon-stars"
                            size: Math.round(Theme.display * 0.8)
                            color: Theme.green
                            anchors.verticalCenter: parent.verticalCenter
                        }
                        T {
                            readonly property real before: free.visible ? free.width + saying.spacing : moon.visible ? moon.width + saying.spacing : 0
                            width: Math.min(implicitWidth, seen.width - before)
                            text: page.model.words
                            role: "title"
                            anchors.verticalCenter: parent.verticalCenter
                        }
                    }
                    Item {
                        id: row
                        x: page.isHalved ? saying.width + Theme.mm(10) : 0
                        y: page.isHalved ? saying.y + Math.round((saying.height - places.height) / 2) : saying.y + saying.height + seen.spacing
                        width: parent.width - x
                        height: page.isBeside ? Math.max(places.height, legend.height)
                            : legend.visible ? places.height + Theme.mm(4) + legend.height : places.height
                        Capsules {
                            id: places
                            objectName: "capsules"
                            width: page.isBeside ? parent.width - Theme.mm(66) : parent.width
                            largest: Theme.mm(Theme.isPortrait ? 18 : 13)
                            maxHeight: Theme.mm(Theme.isTiny ? 16 : Theme.isSmall ? 26 : Theme.isPortrait ? 70 : 34)
                            // Until the places are known, the row is no more than a shape.
                            limit: page.isLoading ? 10 : page.model.limit
                            opacity: page.isLoading ? 0.3 : 1
                            cap: page.model.cap
                            inside: page.model.inside
                            held: page.model.held
                            called: page.model.called
                            name: page.model.placesName
                        }
                        Flow {
                            id: legend
                            visible: !Theme.isTiny && !page.isHalved
                            x: page.isBeside ? places.rowWidth + Theme.mm(9) : 0
                            y: page.isBeside ? Math.max(0, Math.round((places.height - height) / 2)) : places.height + Theme.mm(4)
                            width: parent.width - x
                            spacing: page.isBeside ? Theme.mm(3) : Theme.mm(8)
                            flow: page.isBeside ? Flow.TopToBottom : Flow.LeftToRight
                            Repeater {
                                model: page.model.legend
                                LegendEntry {
                                    room: legend.width
                                }
                            }
                        }
                    }
                }
                ContactCard {
                    visible: !page.isSide && page.model.contactTitle !== ""
                    width: parent.width
                }
                Flow {
                    visible: page.isHalved
                    width: parent.width
                    spacing: Theme.mm(8)
                    Repeater {
                        model: page.isHalved ? page.model.legend : null
                        LegendEntry {
                            room: seen.width
                        }
                    }
                }
                Flow {
                    width: parent.width
                    visible: !(page.isCalled && Theme.isTiny)
                    spacing: Theme.mm(Theme.isSmall ? 2 : Theme.isLarge ? (page.isSide ? 6 : 2.5) : 4)
                    Chip {
                        visible: text !== ""
                        icon: "warning-circle"
                        tone: "berry"
                        isPlain: Theme.isTiny
                        text: page.model.notice
                        maxWidth: seen.width
                    }
                    Chip {
                        objectName: "onAir"
                        visible: text !== ""
                        icon: "record-fill"
                        tone: "berry"
                        isPlain: Theme.isTiny
                        text: page.model.airText
                        maxWidth: seen.width
                    }
                    Chip {
                        objectName: "roomNews"
                        visible: text !== ""
                        icon: page.model.isOffer ? "bell-ringing" : "ticket"
                        tone: page.model.isOffer ? "berry" : "leaf"
                        isPlain: Theme.isTiny
                        text: page.model.roomNews
                        maxWidth: seen.width
                    }
                    Chip {
                        objectName: "eventNews"
                        visible: text !== ""
                        icon: page.model.isSeatOffer ? "bell-ringing" : "calendar-x"
                        tone: "berry"
                        isPlain: Theme.isTiny
                        text: page.model.eventNews
                        maxWidth: seen.width
                    }
                    Repeater {
                        model: page.model.sides
                        Chip {
                            required text
                            icon: "door"
                            isPlain: Theme.isSmall || Theme.isLarge || page.isHalved
                            maxWidth: seen.width
                        }
                    }
                    Chip {
                        visible: Theme.isSmall && !page.isClosed && text !== ""
                        icon: "clock"
                        isPlain: true
                        text: page.model.doorText
                        maxWidth: seen.width
                    }
                }
            }
        }
        CallCard {
            id: turn
            x: card.x
            width: card.width
            visible: page.isHalved && title !== ""
        }
        DayCard {
            id: card
            x: page.isHalved ? page.seenWidth + Theme.gapWide : 0
            y: page.isHalved ? (turn.visible ? turn.height + Theme.gap : 0) : pane.height + (Theme.isSmall ? Theme.mm(5) : Theme.mm(8))
            width: page.isHalved ? page.width - x : page.seenWidth
            height: Math.max(0, page.seenBottom - y)
            visible: (!Theme.isSmall || page.isClosed) && height >= least && page.model.hasCard
            title: page.model.cardTitle
            note: page.model.cardNote
            model: page.model.card
        }
        Item {
            id: tiles

            readonly property bool hasPrimary: page.model.mayEnter
            readonly property int count: Math.max(1, Math.min(small.count, most))
            readonly property bool areAllLoud: areLoud()
            readonly property bool areAllTall: areTall()
            readonly property bool isAcross: page.isHalved
            readonly property real smallLeft: isAcross && hasPrimary && primary ? primary.width + page.between : 0
            readonly property real smallTop: hasPrimary && primary && !isAcross ? primary.height + page.between : 0
            readonly property real smallWidth: width - smallLeft
            readonly property bool isNarrow: page.isSide && (smallWidth - page.between) / 2 < Theme.mm(58)
            // One under the other there is room for so many; the last ones are also found elsewhere.
            readonly property int most: isNarrow ? Math.max(3, Math.floor((height - Theme.primaryHeight) / (Theme.target + page.between))) : 99
            readonly property int columns: isAcross ? count : Theme.isPortrait ? Math.min(count, Theme.isLarge || count === 4 ? 2 : 3)
                : isNarrow ? 1 : Math.min(2, count)
            readonly property int lines: Math.ceil(count / columns)
            // Where the last line is not full, the first tile takes what is left over.
            readonly property int spare: isAcross ? 0 : lines * columns - count
            readonly property real smallHeight: Math.min(Theme.mm(hasPrimary ? 110 : 64),
                (height - smallTop - (lines - 1) * page.between) / lines)
            // Where there is no way in, what is left stands low, within reach.
            readonly property real smallFrom: hasPrimary || isAcross ? smallTop : height - lines * smallHeight - (lines - 1) * page.between

            x: page.isSide ? page.seenWidth + Theme.gapWide : 0
            y: page.isSide ? 0 : parent.height - height
            width: parent.width - x
            height: page.tilesHeight

            Rectangle {
                id: address
                visible: page.isSide && page.model.contactTitle !== ""
                width: tiles.width
                height: tiles.smallFrom - page.between
                radius: Theme.radius
                color: Theme.leaf
                border.width: Theme.look === "contrast" ? Theme.hair : 0
                border.color: Theme.edge
                clip: true
                Icon {
                    visible: words.y > y + height
                    x: words.x
                    y: x
                    name: "map-pin"
                    size: Theme.mm(20)
                    color: Theme.leafInk
                }
                Column {
                    id: words
                    x: Theme.mm(Theme.isTiny ? 5 : 9)
                    y: Math.max(0, address.height - height - x)
                    width: address.width - 2 * x
                    spacing: Theme.mm(1)
                    T {
                        width: parent.width
                        text: page.model.contactTitle
                        role: Theme.isSmall ? "body" : "title"
                        isStrong: true
                        color: Theme.leafInk
                    }
                    T {
                        visible: text !== ""
                        width: parent.width
                        text: page.model.contactWords
                        color: Theme.leafInk
                    }
                }
            }
            Repeater {
                model: page.isLoading ? 3 : 0
                Rectangle {
                    required property int index
                    readonly property real half: Math.floor((tiles.width - page.between) / 2)
                    readonly property real high: Math.round((tiles.height - page.between) * 0.54)
                    x: index === 2 ? tiles.width - half : 0
                    y: index === 0 ? 0 : high + page.between
                    width: index === 0 ? tiles.width : half
                    height: index === 0 ? high : tiles.height - y
                    radius: Theme.radius
                    color: index === 0 ? Theme.leafSoft : Theme.none
                    border.width: Theme.hair
                    border.color: Theme.hairline
                }
            }
            Tile {
                id: primary
                objectName: "tile_check_in"
                visible: tiles.hasPrimary
                width: tiles.isAcross ? Math.round((tiles.width - page.between) * 0.44) : tiles.width
                readonly property real share: Math.round((tiles.height - tiles.lines * page.between) * (tiles.lines > 1 ? 0.4 : 0.54))
                // It leaves the others enough to be touched.
                height: tiles.isAcross ? tiles.height
                    : Math.max(Theme.primaryHeight, Math.min(share, tiles.height - tiles.lines * (Theme.target + page.between)))
                isPrimary: true
                icon: "sign-in"
                label: page.model.enterLabel
                note: page.model.enterNote
                onActivated: page.model.go("check_in")
            }
            function areTall(): bool {
                for (let index = 0; index < small.count; ++index) {
                    const each = small.itemAt(index) as Tile
                    if (each && each.mustBeFlat && !each.isCall) {
                        return false
                    }
                }
                return true
            }
            function areLoud(): bool {
                for (let index = 0; index < small.count; ++index) {
                    const each = small.itemAt(index) as Tile
                    if (each && !each.canBeLoud) {
                        return false
                    }
                }
                return true
            }

            Repeater {
                id: small
                model: page.model.tiles
                Tile {
                    id: tile
                    required property int index
                    required property string page_name
                    required icon
                    required label
                    required note
                    required property bool is_call
                    objectName: page_name === "called" ? "enterCalled" : "tile_" + page_name
                    visible: index < tiles.most
                    isCall: is_call
                    mayBeLoud: tiles.areAllLoud
                    mayBeTall: tiles.areAllTall
                    readonly property real cell: Math.floor((tiles.smallWidth - (tiles.columns - 1) * page.between) / tiles.columns)
                    readonly property int place: index === 0 ? 0 : index + tiles.spare
                    width: index === 0 ? cell + tiles.spare * (cell + page.between) : cell
                    height: Math.floor(tiles.smallHeight)
                    x: tiles.smallLeft + place % tiles.columns * (cell + page.between)
                    y: tiles.smallFrom + Math.floor(place / tiles.columns) * (height + page.between)
                    onActivated: page.model.go(tile.page_name)
                }
            }
        }
    }
}
