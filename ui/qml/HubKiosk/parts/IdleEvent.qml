pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// An event as a poster: when, what, where; beside it its picture, which goes up to the edges of the
// screen, or the capsule; on it a code for the phone. A touch leads to it. What does not fit below
// the title is left out: its page tells all.
Touchable {
    id: card

    required property IdleSlot model
    // It goes up to the edges of the screen and down to the ways on, words keep away from them; a
    // picture goes up to the top, too.
    property real above: 0
    property real beside: 0
    property real beneath: 0
    readonly property real across: width - 2 * beside
    readonly property real rightEnd: width - beside
    readonly property real down: height - beneath

    readonly property bool hasPicture: model.picture.toString() !== ""
    readonly property bool isPictured: hasPicture && !Theme.isSmall
    readonly property bool hasCode: model.qr !== "" && !Theme.isSmall
    readonly property bool isOver: Theme.isPortrait
    readonly property bool isCodeBelow: isOver && !isPictured && hasCode
    readonly property bool hasSide: isOver ? isPictured : isPictured || hasCode || !Theme.isSmall
    readonly property real sideWidth: isOver ? across : Math.round(across * (isPictured ? 0.4 : 0.3))
    readonly property real sideHeight: !isOver ? down : isPictured ? Math.round(down * 0.42) : 0
    readonly property real tight: Theme.mm(Theme.isSmall ? 1 : 2)
    readonly property real whenSize: Theme.isSmall ? Theme.idle : Theme.idleTitle

    name: model.name
    ringAway: -2 * Theme.stroke
    radius: 3 * Theme.stroke

    // The hub's mark, where there is no picture: at the side, or below the title.
    HubMark {
        readonly property real room: card.isOver ? words.spare : card.down
        readonly property real breadth: card.isOver ? Theme.mm(120) : card.sideWidth
        visible: !Theme.isSmall && !card.isPictured && (!card.isOver || room > Theme.mm(60) && !card.hasCode)
        size: Math.min(room, breadth / 0.72)
        x: card.rightEnd - Math.round(card.isOver ? width : (breadth + width) / 2)
        y: card.isOver ? words.spareFrom + Math.round((room - size) / 2) : Math.round((card.down - size) / 2)
        color: Theme.leaf
    }
    Image {
        visible: card.isPictured
        x: card.isOver ? 0 : card.rightEnd - card.sideWidth
        y: card.isOver ? 0 : -card.above
        width: card.sideWidth + (card.isOver ? 2 : 1) * card.beside
        height: card.sideHeight + (card.isOver ? 0 : card.above + card.beneath)
        source: card.hasPicture ? card.model.picture : ""
        sourceSize.width: width
        sourceSize.height: height
        fillMode: Image.PreserveAspectCrop
        clip: true
        asynchronous: true
        retainWhileLoading: true
        cache: false
        readonly property bool isReading: status === Image.Loading
        onStatusChanged: {
            if (status === Image.Ready || status === Image.Error) {
                card.model.tellPicture(status === Image.Ready)
            }
        }
    }
    Rectangle {
        id: plate
        readonly property real away: Theme.mm(card.isPictured && !card.isOver ? 8 : 5)
        visible: card.hasCode
        x: card.isPictured ? card.width - width - away
            : card.isOver ? card.rightEnd - width : card.rightEnd - Math.round((card.sideWidth + width) / 2)
        y: card.isPictured ? (card.isOver ? card.sideHeight : card.height) - height - away
            : card.isOver ? card.down - height : Math.round((card.down - height) / 2)
        width: Theme.mm(card.isPictured ? 74 : 80)
        height: caption.y + caption.height + Theme.mm(3)
        radius: Theme.radius
        color: Theme.surface
        border.width: card.isPictured ? 0 : Theme.hair
        border.color: Theme.edge
        Rectangle {
            id: code
            x: Theme.mm(2)
            y: x
            width: plate.width - 2 * x
            height: width
            radius: Theme.mm(4)
            color: Theme.paper
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("A code for the phone: more about this")
            Image {
                anchors.fill: parent
                source: card.model.qr
                sourceSize.width: width
                sourceSize.height: height
                smooth: false
                cache: false
            }
        }
        T {
            id: caption
            isSilent: true
            x: Theme.mm(3)
            y: code.y + code.height + Theme.mm(1)
            width: plate.width - 2 * x
            text: qsTr("More on your phone")
            role: "note"
            isStrong: true
            horizontalAlignment: Text.AlignHCenter
        }
    }
    Item {
        id: words

        // What stands over the title, and what is left for it and the lines below it.
        readonly property real over: when.height + (state.visible ? state.height : 0) + card.tight
        readonly property real room: height - over
        readonly property bool hasPlace: card.model.place !== "" && whole.implicitHeight + place.implicitHeight + card.tight <= room
        readonly property bool hasNote: card.model.note !== "" && whole.implicitHeight + note.implicitHeight + card.tight + (hasPlace ? place.implicitHeight : 0) <= room
        // What is left between the title and what stands at the foot.
        readonly property real spareFrom: title.y + title.contentHeight + Theme.gapWide
        readonly property real spare: below.y - Theme.gapWide - spareFrom

        x: card.beside
        y: card.isOver && card.isPictured ? card.sideHeight + Theme.gapWide : 0
        width: card.isOver || !card.hasSide ? card.across : card.across - card.sideWidth - Theme.gapWide
        height: card.down - y

        // Beside each other where both fit.
        Item {
            id: when
            readonly property real gap: Math.round(card.whenSize * 0.24)
            readonly property bool isBeside: lead.implicitWidth + big.implicitWidth + gap <= width
            width: parent.width
            height: !big.visible ? lead.height : isBeside ? Math.max(big.height, lead.height) : lead.height + big.height
            IdleText {
                id: lead
                text: card.model.lead
                color: card.model.isOff ? Theme.quiet : Theme.green
                width: when.isBeside ? implicitWidth : Math.min(implicitWidth, when.width)
                y: when.isBeside && big.visible ? big.y + big.baselineOffset - baselineOffset : 0
            }
            IdleText {
                id: big
                visible: text !== ""
                text: card.model.big
                font.pixelSize: card.whenSize
                fontSizeMode: Text.FixedSize
                wrapMode: Text.NoWrap
                color: card.model.isOff ? Theme.quiet : Theme.green
                x: when.isBeside ? lead.width + when.gap : 0
                y: when.isBeside ? 0 : lead.height
            }
        }
        Row {
            id: state
            visible: card.model.stateText !== ""
            y: when.height
            spacing: Theme.mm(5)
            Icon {
                name: card.model.icon
                size: Theme.idle
                color: Theme.berryInk
                anchors.verticalCenter: parent.verticalCenter
            }
            IdleText {
                text: card.model.stateText
                color: Theme.berryInk
                width: Math.min(implicitWidth, words.width - Theme.idle - Theme.mm(5))
            }
        }
        // Never seen: how high the whole title is at its least, with its words whole and broken.
        IdleText {
            id: whole
            visible: false
            width: parent.width
            laid: card.model.title
        }
        IdleText {
            id: broken
            visible: false
            width: parent.width
            text: card.model.title
        }
        IdleText {
            id: title
            y: words.over
            width: parent.width
            height: below.y - y
            text: whole.implicitHeight <= words.room ? whole.text
                : broken.implicitHeight <= words.room ? broken.text : card.model.shortTitle
            most: Theme.idleBig
        }
        Column {
            id: below
            readonly property real across: words.width - (card.isCodeBelow ? plate.width + Theme.gap : 0)
            y: words.height - height
            width: across
            IdleText {
                id: note
                visible: words.hasNote
                width: below.across
                text: card.model.note
                font.weight: Font.DemiBold
                color: Theme.green
            }
            IdleText {
                id: place
                visible: words.hasPlace
                width: below.across
                laid: card.model.place
                font.weight: Font.Medium
                color: Theme.quiet
            }
        }
    }
}
