pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// A page of the manager's area: its parts as tabs, "Lock" at the right, what there is below.
PageFrame {
    id: frame

    required property ManagerPage area
    default property alias content: body.content

    whole: Item {
        anchors.fill: parent

        Item {
            id: bar
            width: parent.width
            height: Math.max(tabs.height, lock.height)
            Tabs {
                id: tabs
                objectName: "tab"
                width: parent.width - lock.width - Theme.gap
                name: qsTr("Parts of the manager’s area")
                options: frame.area.tabs
                value: frame.area.tab
                onChose: value => frame.area.turnTo(value)
            }
            Button {
                id: lock
                objectName: "lock"
                anchors.right: parent.right
                kind: "soft"
                icon: "lock-key"
                text: qsTr("Lock")
                onActivated: frame.area.lock()
            }
        }
        Tabs {
            id: sections
            objectName: "section"
            visible: options.length > 0
            y: bar.height + Theme.gap
            width: parent.width
            name: qsTr("Parts of the places’ book")
            options: frame.area.sections
            value: frame.area.section
            onChose: value => frame.area.turnTo(value)
        }
        Scroller {
            id: body
            y: (sections.visible ? sections.y + sections.height : bar.height) + (Theme.isTiny ? Theme.gap : Theme.gapWide)
            width: parent.width
            height: parent.height - y
            spacing: Theme.gap
        }
    }
}
