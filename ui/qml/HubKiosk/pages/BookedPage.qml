pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// After a reservation: when, the code, the pictures to carry away; or how the room works, before
// one begins. Goes home by itself.
PageFrame {
    id: page

    required property Booked model

    readonly property bool isInduction: page.model.kind === "induction"

    question: page.model.question
    primaryText: page.model.primary
    primaryIcon: page.model.primaryIcon
    secondaryText: page.model.secondary
    // Beside two buttons a small screen has no room for it.
    footnote: Theme.isTiny && secondaryText !== "" ? "" : page.model.footnote
    isBusy: page.model.busy
    help: qsTr("Photograph the code, or write it down. On the page of rooms you touch “I have a code” and type it, or you show the picture to the camera. The second picture puts the time into your phone’s calendar.")
    onPrimary: page.model.goOn()
    onSecondary: page.model.goOtherwise()

    shows: [
        Flow {
            id: cards

            readonly property bool hasCalendar: page.model.calendarAddress !== ""
            readonly property bool isThree: !Theme.isPortrait && page.width >= Theme.mm(Theme.isTiny ? 195 : 230)
            readonly property int columns: isThree && hasCalendar ? 3 : hasCalendar || !Theme.isPortrait ? 2 : 1
            readonly property real part: Math.floor((width - (columns - 1) * spacing) / columns)
            readonly property real inner: Theme.mm(Theme.isTiny ? 3 : 5)
            readonly property real codesHeight: Math.max(codeCard.implicitHeight, calendarCard.visible ? calendarCard.implicitHeight : 0)
            readonly property bool isRoomy: isThree && !Theme.isSmall && !Theme.isLarge && !Theme.isLow
            readonly property real height3: Math.max(whenCard.implicitHeight, codesHeight)

            width: parent ? parent.width : 0
            spacing: Theme.gap
            visible: page.model.code !== ""

            Card {
                id: whenCard
                width: cards.isThree ? cards.part : cards.width
                height: cards.isThree ? cards.height3 : implicitHeight
                inner: cards.inner
                isCentred: !Theme.isSmall
                color: Theme.leaf
                SideBySide {
                    isStacked: cards.isThree || Theme.isPortrait
                    // The code is what must be seen at once.
                    isTurned: Theme.isSmall
                    firstPart: 0.55
                    inner: Theme.mm(2)
                    spacing: isStacked ? Theme.mm(Theme.isSmall ? 2 : 4) : Theme.gap
                    first: [
                        T {
                            objectName: "when"
                            width: parent ? parent.width : 0
                            text: page.model.when
                            isStrong: true
                            color: Theme.leafInk
                        },
                        T {
                            objectName: "note"
                            width: parent ? parent.width : 0
                            visible: text !== "" && !Theme.isTiny
                            text: page.model.note
                            role: "note"
                            color: Theme.leafInk
                        }
                    ]
                    second: [
                        T {
                            width: parent ? parent.width : 0
                            text: qsTr("Your code for the room")
                            role: "note"
                            color: Theme.leafInk
                        },
                        T {
                            objectName: "code"
                            privateKind: "code"
                            width: parent ? parent.width : 0
                            text: page.model.code
                            role: "display"
                            fontSizeMode: Text.HorizontalFit
                            minimumPixelSize: Theme.title
                            color: Theme.leafInk
                            wrapMode: Text.NoWrap
                            Accessible.name: page.model.code.split("").join(" ")
                        },
                        T {
                            width: parent ? parent.width : 0
                            visible: !Theme.isTiny
                            text: page.model.codeNote
                            role: "note"
                            color: Theme.leafInk
                        }
                    ]
                }
            }
            Card {
                id: codeCard
                width: cards.part
                height: cards.isThree ? cards.height3 : cards.codesHeight
                inner: cards.inner
                QrCode {
                    objectName: "reservationQr"
                    Binding on size {
                        when: cards.isRoomy
                        value: Theme.mm(78)
                    }
                    width: parent ? parent.width : 0
                    address: page.model.codeAddress
                    caption: page.model.kind === "waiting" ? qsTr("Your place in line") : qsTr("Your reservation")
                    note: Theme.isTiny ? "" : qsTr("Show it to the camera here.")
                }
            }
            Card {
                id: calendarCard
                visible: cards.hasCalendar
                width: cards.part
                height: cards.isThree ? cards.height3 : cards.codesHeight
                inner: cards.inner
                QrCode {
                    objectName: "calendarQr"
                    Binding on size {
                        when: cards.isRoomy
                        value: Theme.mm(78)
                    }
                    width: parent ? parent.width : 0
                    address: page.model.calendarAddress
                    caption: qsTr("Into your calendar")
                    note: Theme.isTiny ? "" : qsTr("Point your phone’s camera here.")
                }
            }
        },
        Card {
            visible: page.isInduction
            width: parent ? parent.width : 0
            spacing: Theme.mm(Theme.isSmall ? 3 : 5)
            Repeater {
                model: page.model.lines
                Row {
                    id: line
                    required property string modelData
                    required property int index
                    width: parent ? parent.width : 0
                    spacing: Theme.mm(5)
                    T {
                        id: number
                        width: Theme.mm(9)
                        text: line.index + 1
                        isStrong: true
                        isSilent: true
                        color: Theme.green
                    }
                    T {
                        width: line.width - number.width - line.spacing
                        text: line.modelData
                    }
                }
            }
        }
    ]
}
