pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// The seats of an event: as capsules where they are few, always in words, and who waits for one.
// The words stand beside the capsules where both fit.
Card {
    id: card

    property int seats: 0
    property int taken: 0
    property string words
    property string waiting
    readonly property real room: width - 2 * inner
    readonly property bool isBeside: seats > 0 && drawn.rowWidth + Theme.gapWide + said.need <= room

    visible: words !== ""
    inner: Theme.mm(Theme.isTiny ? 4 : 6)

    Item {
        width: parent ? parent.width : 0
        implicitHeight: card.isBeside ? Math.max(drawn.height, said.height) : said.y + said.height
        Capsules {
            id: drawn
            objectName: "seats"
            width: parent.width
            height: visible ? implicitHeight : 0
            largest: Theme.mm(Theme.isSmall ? 8 : 10)
            maxHeight: Theme.mm(Theme.isTiny ? 20 : 28)
            limit: card.seats
            inside: card.taken
            name: card.words
        }
        Column {
            id: said
            readonly property real need: Math.max(words_.implicitWidth, waits.visible ? waits.implicitWidth : 0)
            x: card.isBeside ? drawn.rowWidth + Theme.gapWide : 0
            y: card.isBeside ? Math.max(0, Math.round((drawn.height - height) / 2)) : card.seats > 0 ? drawn.height + Theme.mm(3) : 0
            width: parent.width - x
            spacing: Theme.mm(1)
            T {
                id: words_
                objectName: "seatsWords"
                width: parent.width
                text: card.words
                isStrong: true
            }
            Row {
                id: waits
                visible: card.waiting !== ""
                spacing: Theme.mm(2)
                Icon {
                    name: "hourglass"
                    size: Theme.mm(8)
                    color: Theme.berryInk
                }
                T {
                    text: card.waiting
                    color: Theme.berryInk
                    wrapMode: Text.NoWrap
                }
            }
        }
    }
}
