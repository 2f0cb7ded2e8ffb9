pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// The front page: is there room, what is going on, and the first touch of everything.
PageFrame {
    id: page

    required property Home model

    readonly property bool isSide: !Theme.isPortrait && !Theme.isLowReach

    whole: Item {
        anchors.fill: parent

        Column {
            id: seen
            width: page.isSide ? Math.round((parent.width - Theme.gapWide) * 0.6) : parent.width
            spacing: Theme.gapWide

            Item {
                width: parent.width
                height: greeting.height + big.height

                T {
                    id: greeting
                    width: parent.width
                    text: page.model.greeting
                    isQuiet: page.model.kind !== "closed"
                }
                Row {
                    id: big
                    y: greeting.height
                    spacing: Theme.mm(6)
                    T {
                        id: number
                        visible: text !== ""
                        text: page.model.number
                        role: "display"
                        color: Theme.green
                        wrapMode: Text.NoWrap
                    }
                    T {
                        text: page.model.words
                        role: "title"
                        wrapMode: Text.NoWrap
                        anchors.verticalCenter: parent.verticalCenter
                    }
                }
            }
            Row {
                width: parent.width
                spacing: Theme.mm(8)
                Capsules {
                    objectName: "capsules"
                    width: Math.min(parent.width - legend.width - parent.spacing, Theme.mm(Theme.isPortrait ? 180 : 150))
                    maxHeight: Theme.mm(Theme.isTiny ? 16 : Theme.isSmall ? 22 : 34)
                    limit: page.model.limit
                    cap: page.model.cap
                    inside: page.model.inside
                    held: page.model.held
                    called: page.model.called
                    name: page.model.placesName
                }
                Column {
                    id: legend
                    spacing: Theme.mm(2)
                    anchors.verticalCenter: parent.verticalCenter
                    Repeater {
                        model: page.model.legend
                        Row {
                            required property string kind
                            required property string text
                            spacing: Theme.mm(3)
                            Capsule {
                                kind: parent.kind
                                width: Theme.mm(4.2)
                                height: Theme.mm(10)
                            }
                            T {
                                text: parent.text
                                role: "note"
                                width: Math.min(implicitWidth, Theme.mm(70))
                                anchors.verticalCenter: parent.verticalCenter
                            }
                        }
                    }
                }
            }
            Flow {
                width: parent.width
                spacing: Theme.gap
                Repeater {
                    model: page.model.sides
                    Chip {
                        required text
                        icon: "door"
                    }
                }
            }
        }
        Rectangle {
            id: card
            width: seen.width
            y: seen.height + Theme.gapWide
            height: parent.height - y
            visible: height > Theme.mm(20)
            radius: Theme.radius
            color: Theme.leafSoft
            Column {
                x: Theme.pad
                y: Theme.pad
                width: parent.width - 2 * Theme.pad
                spacing: Theme.mm(4)
                T {
                    text: page.model.cardTitle
                    isStrong: true
                }
                Repeater {
                    model: page.model.card
                    Row {
                        id: line
                        required property string when
                        required property string what
                        required property string where
                        required property bool is_now
                        width: parent ? parent.width : 0
                        spacing: Theme.mm(5)
                        T {
                            id: when
                            width: Theme.mm(27)
                            text: line.when
                            isStrong: true
                            color: line.is_now ? Theme.green : Theme.ink
                        }
                        T {
                            width: line.width - when.width - line.spacing
                            text: line.what
                        }
                    }
                }
            }
        }
        Column {
            x: seen.width + Theme.gapWide
            width: parent.width - x
            spacing: Theme.gapWide
            Tile {
                objectName: "tile_check_in"
                width: parent.width
                visible: page.model.mayEnter
                isPrimary: true
                icon: "sign-in"
                label: page.model.enterLabel
                note: page.model.enterNote
                onActivated: page.model.go("check_in")
            }
            Repeater {
                model: page.model.tiles
                Tile {
                    id: tile
                    required property string page
                    required icon
                    required label
                    required note
                    objectName: "tile_" + tile.page
                    width: parent ? parent.width : 0
                    onActivated: page.model.go(tile.page)
                }
            }
        }
    }
}
