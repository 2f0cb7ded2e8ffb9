pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// No room just now, or closed: why, and every way out that there is.
PageFrame {
    id: page

    required property NoRoom model

    // The fewer ways out, the larger the places are drawn.
    readonly property bool isWide: fill > 0
    readonly property real tallest: ways.count > 2 ? 32 : ways.count === 2 ? 48 : 70
    readonly property bool isClosed: page.model.kind === "closed"

    // Seven days and a heading, where there is that much room.
    readonly property real weekHeight: isClosed && page.model.hasWeek && !Theme.isTiny ? Math.ceil(2 * Theme.pad + 8 * (Theme.body * 1.4 + Theme.mm(2))) : 0

    question: page.model.question
    explanation: isClosed ? "" : page.model.explanation
    ownsBack: true
    isBusy: page.model.busy
    primaryText: isClosed ? qsTr("All right") : ""
    primaryIcon: "check"
    help: qsTr("Only so many people may be inside at a time. Touch what suits you best: the other side, the waiting line, or another hub.")
    onBackAsked: page.model.goBack()
    onPrimary: page.model.goBack()

    shows: [
        Capsules {
            width: Math.min(parent ? parent.width : 0, Theme.mm(page.isWide ? 330 : 220))
            visible: page.model.limit > 0
            maxHeight: Theme.mm(page.isWide ? page.tallest : Theme.isTiny ? 14 : Theme.isSmall ? 20 : Theme.isPortrait ? 46 : 30)
            largest: Theme.mm(page.isWide ? 30 : Theme.isPortrait ? 18 : 12)
            limit: page.model.limit
            inside: page.model.inside
            held: page.model.held
            name: page.model.placesName
        },
        SideBySide {
            visible: page.isClosed
            firstPart: 0.42
            isStacked: Theme.isPortrait || Theme.isSmall
            spacing: Theme.gap
            first: Card {
                width: parent ? parent.width : 0
                least: page.isWide ? page.weekHeight : 0
                isCentred: true
                EmptyState {
                    width: parent ? parent.width : 0
                    icon: "moon-stars"
                    title: page.model.explanation
                }
            }
            second: DayCard {
                visible: page.weekHeight > 0
                width: parent ? parent.width : 0
                height: page.weekHeight
                title: qsTr("Opening hours")
                model: page.model.week
            }
        }
    ]

    SideBySide {
        firstPart: others.visible ? 0.58 : 1
        first: Repeater {
            id: ways
            model: page.model.ways
            OptionCard {
                id: way
                required property string key
                required icon
                required title
                required note
                objectName: "way_" + key
                width: parent ? parent.width : 0
                height: Math.max(implicitHeight, page.isWide ? Theme.mm(38) : 0)
                isRadio: false
                onActivated: page.model.take(way.key)
            }
        }
        second: Card {
            id: others
            width: parent ? parent.width : 0
            visible: page.model.kind === "full" && rows.count > 0
            T {
                width: parent ? parent.width : 0
                text: qsTr("Other hubs")
                isStrong: true
            }
            Repeater {
                id: rows
                model: page.model.hubs
                ListRow {
                    required property int index
                    required icon
                    required title
                    required note
                    width: parent ? parent.width : 0
                    isLast: index === rows.count - 1
                }
            }
        }
    }
}
