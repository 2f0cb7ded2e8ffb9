pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// An event as a poster: when, what, where; beside it its picture, or the capsule with its code. A
// touch leads to it. What does not fit below the title is left out: its page tells all.
Touchable {
    id: card

    required property IdleSlot model

    readonly property bool hasPicture: model.picture.toString() !== ""
    readonly property bool isPictured: hasPicture && !Theme.isSmall
    readonly property bool hasCode: model.qr !== "" && !Theme.isSmall
    readonly property bool isOver: Theme.isPortrait
    readonly property bool isCodeBelow: isOver && !isPictured && hasCode
    readonly property bool hasSide: isOver ? isPictured : isPictured || hasCode || !Theme.isSmall
    readonly property real codeSize: Theme.mm(62)
    readonly property real sideWidth: isOver ? width : Math.round(width * (isPictured ? 0.4 : 0.3))
    readonly property real sideHeight: !isOver ? height : isPictured ? Math.round(height * 0.4) : 0
    readonly property real tight: Theme.mm(Theme.isSmall ? 1 : 2)

    name: model.name

    // The capsule, leaning, where there is no picture.
    Item {
        visible: !card.isOver && card.hasSide && !card.isPictured
        x: card.width - card.sideWidth
        width: card.sideWidth
        height: card.height
        Rectangle {
            anchors.centerIn: parent
            width: Math.round(parent.height * 0.43)
            height: Math.round(parent.height * 0.88)
            radius: width / 2
            color: Theme.leaf
            rotation: 28
            antialiasing: true
            Rectangle {
                anchors.centerIn: parent
                width: parent.width
                height: Theme.mm(2)
                color: Theme.ground
                antialiasing: true
            }
        }
    }
    Image {
        visible: card.isPictured
        x: card.isOver ? 0 : card.width - card.sideWidth
        width: card.sideWidth
        height: card.sideHeight
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
        visible: card.hasCode
        readonly property real away: Theme.mm(5)
        x: card.isPictured ? card.width - width - away : card.isOver ? card.width - width
            : card.width - Math.round((card.sideWidth + width) / 2)
        y: card.isPictured ? card.sideHeight - height - away : card.isOver ? card.height - height : Math.round((card.height - height) / 2)
        width: card.codeSize
        height: width
        radius: Theme.mm(3)
        color: Theme.paper
        border.width: Theme.hair
        border.color: Theme.edge
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("A code for the phone: more about this")
        Image {
            anchors.fill: parent
            anchors.margins: Theme.mm(1.5)
            source: card.model.qr
            sourceSize.width: width
            sourceSize.height: height
            smooth: false
            cache: false
        }
    }
    Item {
        id: words

        // What stands over the title, and what is left for it and the lines below it.
        readonly property real over: when.height + (state.visible ? state.height + card.tight : 0) + card.tight
        readonly property real room: height - over
        readonly property bool hasPlace: card.model.place !== "" && whole.implicitHeight + place.implicitHeight + card.tight <= room
        readonly property bool hasNote: card.model.note !== "" && whole.implicitHeight + note.implicitHeight + card.tight + (hasPlace ? place.implicitHeight : 0) <= room

        y: card.isOver && card.isPictured ? card.sideHeight + Theme.gapWide : 0
        width: card.isOver || !card.hasSide ? card.width : card.width - card.sideWidth - Theme.gapWide
        height: card.height - y

        // Beside each other where both fit.
        Item {
            id: when
            readonly property bool isBeside: lead.implicitWidth + big.implicitWidth + Theme.mm(8) <= width
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
                font.pixelSize: Theme.idleBig
                fontSizeMode: Text.FixedSize
                wrapMode: Text.NoWrap
                color: card.model.isOff ? Theme.quiet : Theme.green
                x: when.isBeside ? lead.width + Theme.mm(8) : 0
                y: when.isBeside ? 0 : lead.height
            }
        }
        Row {
            id: state
            visible: card.model.stateText !== ""
            y: when.height + card.tight
            spacing: Theme.mm(5)
            Icon {
                name: card.model.icon
                size: Theme.idle
                color: Theme.berryInk
            }
            IdleText {
                text: card.model.stateText
                color: Theme.berryInk
                width: Math.min(implicitWidth, words.width - Theme.idle - Theme.mm(5))
            }
        }
        // Never seen: how high the whole title is at its least.
        IdleText {
            id: whole
            visible: false
            width: parent.width
            text: card.model.title
        }
        IdleText {
            y: words.over
            width: parent.width
            height: below.y - y
            verticalAlignment: Text.AlignVCenter
            text: whole.implicitHeight <= words.room ? card.model.title : card.model.shortTitle
            most: Theme.isPortrait ? Theme.idleBig : Theme.idleTitle
        }
        Column {
            id: below
            readonly property real across: words.width - (card.isCodeBelow ? card.codeSize + Theme.gap : 0)
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
                text: card.model.place
                font.weight: Font.Medium
                color: Theme.quiet
            }
        }
    }
}
