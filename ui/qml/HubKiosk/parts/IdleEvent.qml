pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// An event as a poster: when, what, where; beside it its picture, or the capsule with its code.
Item {
    id: card

    required property IdleSlot model

    readonly property bool hasPicture: model.picture.toString() !== "" && !Theme.isSmall
    readonly property bool hasCode: model.qr !== "" && !Theme.isTiny
    readonly property bool isOver: Theme.isPortrait
    readonly property real codeSize: Theme.mm(Theme.isSmall ? 52 : 62)
    readonly property real sideWidth: isOver ? width : Math.round(width * (hasPicture ? 0.4 : 0.3))
    readonly property real sideHeight: !isOver ? height : hasPicture ? Math.round(height * 0.42) : 0
    readonly property bool hasSide: isOver ? hasPicture : hasPicture || hasCode || !Theme.isSmall
    readonly property real textWidth: isOver || !hasSide ? width : width - sideWidth - Theme.gapWide
    readonly property real textTop: isOver && hasPicture ? sideHeight + Theme.gapWide : 0
    readonly property real textHeight: height - textTop

    // The capsule, leaning, where there is no picture.
    Item {
        visible: !card.isOver && card.hasSide && !card.hasPicture
        x: card.width - card.sideWidth
        width: card.sideWidth
        height: card.height
        Rectangle {
            anchors.centerIn: parent
            width: Math.round(parent.height * 0.5)
            height: Math.round(parent.height * 1.02)
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
        visible: card.hasPicture
        x: card.isOver ? 0 : card.width - card.sideWidth
        width: card.sideWidth
        height: card.sideHeight
        source: card.hasPicture ? card.model.picture : ""
        sourceSize.width: width
        sourceSize.height: height
        fillMode: Image.PreserveAspectCrop
        clip: true
        asynchronous: true
        cache: false
        onStatusChanged: {
            if (status === Image.Ready || status === Image.Error) {
                card.model.tellPicture(status === Image.Ready)
            }
        }
    }
    Rectangle {
        visible: card.hasCode
        readonly property real away: card.hasPicture || card.isOver ? Theme.mm(5) : Math.round((card.sideWidth - width) / 2)
        x: card.width - width - (card.isOver ? 0 : away)
        y: card.isOver || card.hasPicture ? card.height - height - (card.isOver ? 0 : away) : Math.round((card.height - height) / 2)
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
        y: card.textTop
        width: card.textWidth
        height: card.textHeight

        // Beside each other where both fit.
        Item {
            id: when
            readonly property bool isBeside: lead.implicitWidth + big.implicitWidth + Theme.mm(8) <= width
            width: parent.width
            height: !big.visible ? lead.height : isBeside ? Math.max(big.height, lead.height) : lead.height + big.height
            IdleText {
                id: lead
                text: card.model.lead
                color: card.model.stateText === "" ? Theme.green : Theme.quiet
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
                color: card.model.stateText === "" ? Theme.green : Theme.quiet
                x: when.isBeside ? lead.width + Theme.mm(8) : 0
                y: when.isBeside ? 0 : lead.height
            }
        }
        Row {
            id: state
            visible: card.model.stateText !== ""
            y: when.height + Theme.mm(2)
            height: visible ? implicitHeight : 0
            spacing: Theme.mm(5)
            Icon {
                name: card.model.icon
                size: Theme.idle
                color: Theme.berryInk
            }
            IdleText {
                text: card.model.stateText
                color: Theme.berryInk
                width: Math.min(implicitWidth, card.textWidth - Theme.idle - Theme.mm(5))
            }
        }
        IdleText {
            y: state.visible ? state.y + state.height + Theme.mm(2) : when.height + Theme.mm(4)
            width: parent.width
            height: where.y - y - Theme.mm(3)
            verticalAlignment: Text.AlignVCenter
            text: Theme.isSmall ? card.model.shortTitle : card.model.title
            most: Theme.idleTitle
        }
        Column {
            id: where
            readonly property real room: parent.width - (card.isOver && card.hasCode ? card.codeSize + Theme.gap : 0)
            y: parent.height - height
            width: room
            height: Theme.isTiny ? 0 : implicitHeight
            visible: !Theme.isTiny
            IdleText {
                visible: text !== ""
                width: where.room
                text: card.model.note
                font.weight: Font.DemiBold
                color: Theme.green
            }
            IdleText {
                visible: text !== "" && !(Theme.isSmall && card.model.note !== "")
                width: where.room
                text: card.model.place
                font.weight: Font.Medium
                color: Theme.quiet
            }
        }
    }
}
