pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// In the line: the number, who is before, how the call comes, the code to leave with.
PageFrame {
    id: page

    required property InLine model

    readonly property real tall: Math.min(fill, Theme.mm(112))

    question: page.model.question
    primaryText: page.model.primary
    primaryIcon: "check"
    footnote: page.model.footnote
    help: qsTr("Keep your number in mind and stay near the screen. If you do not want to wait any longer, touch “I leave” and type the code.")
    onPrimary: page.model.done()

    shows: SideBySide {
        firstPart: 0.4
        visible: page.model.number !== ""
        first: Card {
            width: parent ? parent.width : 0
            least: page.tall
            isCentred: true
            color: Theme.leaf
            T {
                width: parent ? parent.width : 0
                text: qsTr("Your number")
                color: Theme.leafInk
            }
            T {
                objectName: "number"
                text: page.model.number
                role: "display"
                color: Theme.leafInk
                wrapMode: Text.NoWrap
            }
            T {
                objectName: "ahead"
                width: parent ? parent.width : 0
                visible: text !== ""
                text: page.model.ahead
                isStrong: true
                color: Theme.leafInk
            }
        }
        second: [
            Card {
                width: parent ? parent.width : 0
                least: (page.tall - Theme.gap) / 2
                isCentred: true
                inner: Theme.isSmall ? Theme.mm(3) : Theme.pad
                ListRow {
                    width: parent ? parent.width : 0
                    icon: "bell-ringing"
                    title: page.model.call
                    note: page.model.rule
                    isLast: true
                }
            },
            Card {
                width: parent ? parent.width : 0
                least: (page.tall - Theme.gap) / 2
                isCentred: true
                inner: Theme.isSmall ? Theme.mm(3) : Theme.pad
                ListRow {
                    width: parent ? parent.width : 0
                    icon: "sign-out"
                    title: qsTr("If you do not want to wait after all")
                    note: qsTr("touch “I leave” and type this code")
                    isLast: true
                    T {
                        objectName: "code"
                        privateKind: "code"
                        text: page.model.code
                        role: "title"
                        color: Theme.green
                        wrapMode: Text.NoWrap
                        Accessible.name: page.model.code.split("").join(" ")
                    }
                }
            }
        ]
    }
}
