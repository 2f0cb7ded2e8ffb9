pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// What one takes away: when it is, the code in figures and as a picture, and the calendar entry.
Flow {
    id: cards

    property string when
    property string note
    property string code
    property string codeTitle
    property string codeNote
    property string codeAddress
    property string codeCaption
    property string calendarAddress

    readonly property bool hasCalendar: cards.calendarAddress !== ""
    readonly property bool isThree: !Theme.isPortrait && cards.width >= Theme.mm(Theme.isTiny ? 195 : 230)
    readonly property int columns: isThree && hasCalendar ? 3 : hasCalendar || !Theme.isPortrait ? 2 : 1
    readonly property real part: Math.floor((width - (columns - 1) * spacing) / columns)
    readonly property real inner: Theme.mm(Theme.isTiny ? 3 : 5)
    readonly property real codesHeight: Math.max(codeCard.implicitHeight, calendarCard.visible ? calendarCard.implicitHeight : 0)
    readonly property bool isRoomy: isThree && !Theme.isSmall && !Theme.isLarge && !Theme.isLow
    readonly property real height3: Math.max(whenCard.implicitHeight, codesHeight)

    spacing: Theme.gap
    visible: cards.code !== ""

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
                    text: cards.when
                    isStrong: true
                    color: Theme.leafInk
                },
                T {
                    objectName: "note"
                    width: parent ? parent.width : 0
                    visible: text !== "" && !Theme.isTiny
                    text: cards.note
                    role: "note"
                    color: Theme.leafInk
                }
            ]
            second: [
                T {
                    width: parent ? parent.width : 0
                    text: cards.codeTitle
                    role: "note"
                    color: Theme.leafInk
                },
                T {
                    objectName: "code"
                    privateKind: "code"
                    width: parent ? parent.width : 0
                    text: cards.code
                    role: "display"
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.title
                    color: Theme.leafInk
                    wrapMode: Text.NoWrap
                    Accessible.name: cards.code.split("").join(" ")
                },
                T {
                    width: parent ? parent.width : 0
                    visible: !Theme.isTiny
                    text: cards.codeNote
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
            address: cards.codeAddress
            caption: cards.codeCaption
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
            address: cards.calendarAddress
            caption: qsTr("Into your calendar")
            note: Theme.isTiny ? "" : qsTr("Point your phone’s camera here.")
        }
    }
}
