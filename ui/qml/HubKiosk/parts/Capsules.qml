pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// The places of a hub or a side, as many as its limit (or as there are people, when they are
// more): those inside first, then yours, called, held, free and waiting ones. From 1 to 60 and
// more, they take the fewest rows in which they are largest within `width` and `maxHeight`.
Item {
    id: capsules

    property int limit: 0
    property int cap: limit
    property int inside: 0
    property int held: 0
    property int called: 0
    property int yours: 0
    property int waits: 0
    property string name
    property real maxHeight: Theme.mm(32)
    property real largest: Theme.mm(13)

    readonly property int count: Math.max(limit, taken + called + held) + waits
    readonly property int taken: inside + yours
    readonly property real gapPart: 0.38
    readonly property real tallness: 2.46
    readonly property int rowCount: bestRows()
    readonly property int perRow: Math.max(1, Math.ceil(count / rowCount))
    readonly property real capsuleWidth: Math.max(1, Math.floor(widthIn(rowCount)))
    readonly property real step: Math.floor(capsuleWidth * (1 + gapPart))
    readonly property real rowStep: Math.floor(capsuleWidth * (tallness + gapPart))
    readonly property real rowWidth: perRow * step - (step - capsuleWidth)

    function widthIn(rows: int): real {
        const across = Math.ceil(count / rows)
        const byWidth = width / (across + gapPart * (across - 1))
        const byHeight = maxHeight / (rows * tallness + gapPart * (rows - 1))
        return Math.min(byWidth, byHeight, largest)
    }
    function bestRows(): int {
        let best = 1
        for (let rows = 2; rows <= Math.min(12, count); ++rows) {
            if (widthIn(rows) > widthIn(best) * 1.05) {
                best = rows
            }
        }
        return best
    }
    function kindAt(index: int): string {
        return index >= count - waits ? "waits"
            : index < inside ? "inside"
            : index < taken ? "yours"
            : index < taken + called ? "called"
            : index < taken + called + held ? "held" : "free"
    }

    implicitWidth: Theme.mm(180)
    implicitHeight: rowCount * rowStep - (rowStep - Math.round(capsuleWidth * tallness))
    visible: count > 0
    Accessible.role: Accessible.Graphic
    Accessible.name: name

    Repeater {
        model: capsules.count
        Capsule {
            required property int index
            x: index % capsules.perRow * capsules.step
            y: Math.floor(index / capsules.perRow) * capsules.rowStep
            width: capsules.capsuleWidth
            height: Math.round(capsules.capsuleWidth * capsules.tallness)
            kind: capsules.kindAt(index)
            isPastCap: capsules.cap > 0 && index >= capsules.cap
        }
    }
    // The cap itself, where there is somebody, or a place, past it.
    Rectangle {
        visible: capsules.cap > 0 && capsules.count > capsules.cap && capsules.cap % capsules.perRow > 0
        x: capsules.cap % capsules.perRow * capsules.step - Math.round((capsules.step - capsules.capsuleWidth) / 2 + width / 2)
        y: Math.floor(capsules.cap / capsules.perRow) * capsules.rowStep - Theme.mm(1)
        width: Theme.hair
        height: Math.round(capsules.capsuleWidth * capsules.tallness) + Theme.mm(2)
        color: Theme.berry
    }
}
