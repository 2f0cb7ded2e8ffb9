pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// Goodbye: what was done, and one touch about how it felt.
PageFrame {
    id: page

    required property Thanks model

    // It goes by itself; on a tiny screen the faces need the room.
    primaryText: Theme.isTiny ? "" : qsTr("Done")
    primaryIcon: "check"
    onPrimary: page.model.finish()

    component Face: Touchable {
        id: face
        property string icon
        property string label
        name: label
        property real most: Theme.mm(90)
        width: Math.min(most, Theme.mm(Theme.isSmall ? 66 : 90))
        height: Theme.mm(Theme.isTiny ? 30 : Theme.isSmall || Theme.isLow && !Theme.isPortrait ? 42 : 64)
        Rectangle {
            anchors.fill: parent
            radius: face.radius
            color: face.isPressed ? Theme.leafPressed : face.enabled ? Theme.surface : Theme.leaf
            border.width: face.enabled ? Theme.hair : Theme.stroke
            border.color: face.enabled ? Theme.edge : Theme.green
        }
        Column {
            anchors.centerIn: parent
            spacing: Theme.mm(Theme.isTiny ? 0.5 : 2)
            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: face.icon
                size: Math.round(face.height * 0.46)
                color: Theme.green
            }
            T {
                isSilent: true
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(implicitWidth, face.width - Theme.mm(4))
                horizontalAlignment: Text.AlignHCenter
                text: face.label
                isStrong: true
            }
        }
    }
    shows: [
        Row {
            width: parent ? parent.width : 0
            spacing: Theme.mm(8)
            Rectangle {
                id: mark
                width: Theme.mm(Theme.isTiny ? 18 : 34)
                height: width
                radius: width / 2
                color: Theme.green
                Icon {
                    anchors.centerIn: parent
                    name: page.model.icon
                    size: Math.round(parent.width * 0.6)
                    color: Theme.greenInk
                }
            }
            Column {
                width: parent.width - mark.width - parent.spacing
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.mm(2)
                T {
                    width: parent.width
                    text: page.model.question
                    role: "title"
                    Accessible.role: Accessible.Heading
                }
                T {
                    width: parent.width
                    visible: text !== ""
                    text: page.model.explanation
                    isQuiet: true
                }
            }
        }
    ]
    Column {
        width: parent ? parent.width : 0
        visible: page.model.asks !== ""
        topPadding: Theme.isTiny || Theme.isLow ? 0 : Theme.gapWide
        spacing: Theme.mm(Theme.isTiny ? 3 : 6)
        T {
            objectName: "asks"
            width: parent.width
            text: page.model.asks
        }
        Flow {
            id: faces
            width: parent.width
            spacing: Theme.gapWide
            Repeater {
                model: page.model.faces
                Face {
                    required property string mood
                    required icon
                    required label
                    objectName: "face_" + mood
                    enabled: !page.model.hasTold
                    most: Math.floor((faces.width - 2 * faces.spacing) / 3)
                    onActivated: page.model.tell(mood)
                }
            }
        }
    }
}
