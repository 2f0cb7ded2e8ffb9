pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// What is so now: the places of the hub and its sides as capsules, and everything else in lines.
ManagerFrame {
    id: page

    required property Now model

    area: model
    primaryText: model.primary
    primaryIcon: "pencil-simple"
    secondaryText: model.secondary
    secondaryIcon: "plus"
    onPrimary: model.go_on()
    onSecondary: model.go_beside()

    SideBySide {
        firstPart: 0.46
        isStacked: Theme.isPortrait || width < Theme.mm(180)
        inner: Theme.mm(Theme.isSmall ? 5 : 8)
        first: Repeater {
            model: page.model.scopes
            Column {
                id: scope
                required property int index
                required property string name
                required property string note
                required property int limit
                required property int cap
                required property int inside
                required property int held
                width: parent ? (parent as Item).width : 0
                spacing: Theme.mm(3)
                Flow {
                    width: parent.width
                    spacing: Theme.mm(4)
                    T {
                        width: Math.min(implicitWidth, scope.width)
                        text: scope.name
                        isStrong: true
                    }
                    T {
                        width: Math.min(implicitWidth, scope.width)
                        text: scope.note
                        role: "note"
                        isQuiet: true
                    }
                }
                Capsules {
                    width: parent.width
                    largest: Theme.mm(scope.index === 0 ? 11 : 7.5)
                    maxHeight: Theme.mm(scope.index === 0 ? 28 : 18)
                    limit: scope.limit
                    cap: scope.cap
                    inside: scope.inside
                    held: scope.held
                    name: scope.note
                }
            }
        }
        second: BookLines {
            width: parent ? parent.width : 0
            model: page.model
        }
    }
}
