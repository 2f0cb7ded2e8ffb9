pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// The share of a party in one side's places, or those of it who wait: a row of capsules and its
// words.
Column {
    id: share

    property string words
    property int inside: 0
    property int yours: 0
    property int held: 0
    property int free: 0
    property int waits: 0
    property real room: Theme.mm(200)

    spacing: Theme.mm(2.5)

    Capsules {
        width: Math.min(share.room, Math.max(1, count) * Math.ceil(largest * 1.4))
        maxHeight: Theme.mm(Theme.isTiny ? 14 : Theme.isSmall ? 20 : 27)
        largest: Theme.mm(Theme.isTiny ? 7 : Theme.isSmall ? 8 : 11)
        limit: share.inside + share.yours + share.held + share.free
        cap: 0
        inside: share.inside
        yours: share.yours
        held: share.held
        waits: share.waits
        name: share.words
    }
    T {
        isSilent: true
        text: share.words
        role: "note"
        color: share.waits > 0 ? Theme.berryInk : Theme.ink
    }
}
