pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// They are in: where, with which code and pass, and the Wi-Fi. Goes home by itself.
PageFrame {
    id: page

    required property Welcome model

    // Where the cards stand beside each other there is no room to spare over them.
    readonly property bool isGreetingAbove: Theme.isPortrait
    readonly property bool isGreetingLast: Theme.isSmall && !isGreetingAbove

    question: page.model.title
    questionKind: page.model.isNamed ? "welcome" : ""
    explanation: isGreetingAbove ? page.model.greeting : ""
    primaryText: page.model.title === "" ? "" : qsTr("Done")
    primaryIcon: "check"
    footnote: isGreetingAbove || isGreetingLast ? page.model.footnote
        : page.model.greeting + "\n" + page.model.footnote
    help: qsTr("The code and the picture are for leaving: touch “I leave” and type the code, or show the picture to the camera. The picture also lets you in the next time.")
    onPrimary: page.model.done()

    shows: [
        Flow {
            id: cards

            readonly property bool isThree: !Theme.isPortrait && page.width >= Theme.mm(Theme.isTiny ? 195 : 230)
            readonly property real part: Math.floor(isThree ? (width - 2 * spacing) / 3 : (width - spacing) / 2)
            readonly property real inner: Theme.mm(Theme.isTiny ? 3 : 5)
            readonly property real codesHeight: Math.max(passCard.visible ? passCard.implicitHeight : 0,
                wifiCard.visible ? wifiCard.implicitHeight : 0)
            readonly property real height3: Math.max(placeCard.implicitHeight, codesHeight)

            width: parent ? parent.width : 0
            spacing: Theme.gap
            visible: page.model.title !== ""

            Card {
                id: placeCard
                width: cards.isThree ? cards.part : cards.width
                height: cards.isThree ? cards.height3 : implicitHeight
                inner: cards.inner
                isCentred: !Theme.isSmall
                color: Theme.leaf
                SideBySide {
                    // Where there is no third column the code stands beside the place.
                    isStacked: cards.isThree || Theme.isPortrait
                    // The code is what must be seen at once.
                    isTurned: Theme.isTiny
                    firstPart: 0.55
                    inner: Theme.mm(2)
                    spacing: isStacked ? Theme.mm(Theme.isSmall ? 2 : 4) : Theme.gap
                    first: [
                        T {
                            objectName: "where"
                            width: parent ? parent.width : 0
                            text: page.model.where
                            isStrong: true
                            color: Theme.leafInk
                        },
                        T {
                            width: parent ? parent.width : 0
                            visible: text !== "" && !(cards.isThree && Theme.isTiny)
                            text: page.model.directions
                            role: "note"
                            color: Theme.leafInk
                        }
                    ]
                    second: [
                        T {
                            width: parent ? parent.width : 0
                            text: qsTr("Your code for leaving")
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
                        }
                    ]
                }
            }
            Card {
                id: passCard
                visible: page.model.passAddress !== ""
                width: cards.part
                height: cards.isThree ? cards.height3 : cards.codesHeight
                inner: cards.inner
                QrCode {
                    objectName: "pass"
                    width: parent ? parent.width : 0
                    address: page.model.passAddress
                    caption: qsTr("Your hub pass")
                    note: Theme.isTiny ? "" : page.model.passNote
                }
            }
            Card {
                id: wifiCard
                visible: page.model.wifiAddress !== ""
                width: cards.part
                height: cards.isThree ? cards.height3 : cards.codesHeight
                inner: cards.inner
                QrCode {
                    objectName: "wifi"
                    width: parent ? parent.width : 0
                    address: page.model.wifiAddress
                    caption: page.model.wifiCaption
                    note: Theme.isTiny ? "" : qsTr("Point your phone’s camera here.")
                }
            }
        },
        Item {
            readonly property bool isOneRow: parent && width - move.width - Theme.gap >= Theme.mm(190)
            width: parent ? parent.width : 0
            implicitHeight: !page.model.mayRemember ? move.height
                : isOneRow ? Math.max(remember.height, move.height)
                : remember.height + (page.model.moveLabel !== "" ? Theme.gap + move.height : 0)
            visible: page.model.mayRemember || page.model.moveLabel !== ""
            Toggle {
                id: remember
                objectName: "remember"
                visible: page.model.mayRemember
                width: parent.isOneRow && move.visible ? parent.width - move.width - Theme.gapWide : parent.width
                icon: "user"
                text: qsTr("Remember my name on this pass")
                note: page.model.rememberNote
                isOn: page.model.isRemembered
                onSwitched: isOn => page.model.remember(isOn)
            }
            Button {
                id: move
                objectName: "move"
                visible: text !== ""
                kind: "quiet"
                icon: "arrows-left-right"
                text: page.model.moveLabel
                width: Math.min(implicitWidth, parent.width)
                x: remember.visible && parent.isOneRow ? parent.width - width : 0
                y: !remember.visible ? 0
                    : parent.isOneRow ? Math.round((parent.height - height) / 2) : remember.height + Theme.gap
                onActivated: page.model.move()
            }
        },
        Chip {
            visible: text !== ""
            icon: "users"
            tone: "berry"
            text: page.model.waits
            openly: page.model.waitsOpenly
            maxWidth: parent ? parent.width : page.width
        },
        T {
            visible: page.isGreetingLast && text !== ""
            width: parent ? parent.width : 0
            text: page.model.greeting
            role: "note"
            isQuiet: true
        }
    ]
}
