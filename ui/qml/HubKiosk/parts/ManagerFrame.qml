pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// A page of the manager's area: its parts as tabs, "Lock" at the right, and what there
// is below them; in portrait and low reach the tabs are under the hand.
PageFrame {
    id: frame

    required property ManagerPage area
    default property alias content: inner.data
    // The sections say where one is, so that a heading of its own would only take height.
    readonly property bool hasSections: sections.options.length > 0

    // One row where both fit: the parts, and the sections of the part.
    readonly property bool isWide: !Theme.isLow && !Theme.isSmall
    readonly property bool isOneRow: isWide && hasSections
        && across(tabs) + across(sections) + lock.width + 2 * Theme.gapWide + Theme.gap <= width

    // The words alone, and the short ones where there is least room across.
    function inWords(parts: list<var>): list<var> {
        return parts.map(part => ({ value: part.value, text: (Theme.isTiny || Theme.isPortrait) && part.short ? part.short : part.text }))
    }

    function across(row: Item): real {
        let sum = 0
        for (const each of row.children) {
            sum += each.width > 0 ? each.width + Theme.gap : 0
        }
        return sum
    }

    whole: Item {
        anchors.fill: parent

        Rectangle {
            visible: frame.isOneRow
            x: frame.across(tabs) + Theme.gapWide / 2 - Theme.gap / 2
            y: Theme.mm(3)
            width: Theme.hair
            height: bar.height - 2 * y
            color: Theme.edge
        }
        Item {
            id: bar
            y: Theme.isLow ? parent.height - height : 0
            width: parent.width
            height: Math.max(tabs.height, lock.height)
            Tabs {
                id: tabs
                objectName: "tab"
                width: parent.width - lock.width - Theme.gap
                name: qsTr("Parts of the manager’s area")
                options: Theme.isSmall || Theme.isPortrait || frame.hasSections ? frame.inWords(frame.area.tabs) : frame.area.tabs
                value: frame.area.tab
                onChose: value => frame.area.turnTo(value)
            }
            Button {
                id: lock
                objectName: "lock"
                // In the row it is read after the sections, and the focus comes to it after them.
                parent: frame.isOneRow ? rowEnd : bar
                anchors.right: parent.right
                kind: "soft"
                icon: "lock-key"
                name: qsTr("Lock")
                text: Theme.isTiny ? "" : name
                onActivated: frame.area.lock()
            }
        }
        // Where there is little height the sections go up with what they head.
        Tabs {
            id: sections
            objectName: "section"
            parent: Theme.isSmall ? above : bar.parent
            visible: options.length > 0
            x: frame.isOneRow ? frame.across(tabs) + Theme.gapWide : 0
            y: Theme.isSmall || frame.isOneRow ? 0 : Theme.isLow ? bar.y - height - Theme.gap : bar.height + Theme.gap
            width: parent ? parent.width - x - (frame.isOneRow ? lock.width + Theme.gap : 0) : 0
            name: qsTr("Pages of this part")
            options: frame.inWords(frame.area.sections)
            value: frame.area.section
            onChose: value => frame.area.turnTo(value)
        }
        Item {
            id: rowEnd
            anchors.fill: bar
        }
        Scroller {
            id: body
            readonly property bool isUnderSections: sections.visible && !Theme.isSmall && !frame.isOneRow
            readonly property real room: Theme.isTiny ? Theme.gap : Theme.gapWide
            readonly property real taken: bar.height + room + (isUnderSections ? sections.height + Theme.gap : 0)
            y: Theme.isLow ? 0 : taken
            width: parent.width
            height: parent.height - taken
            spacing: Theme.gap

            Item {
                id: above
                width: parent ? parent.width : 0
                height: sections.height
                visible: Theme.isSmall && sections.options.length > 0
            }
            Column {
                id: inner
                width: parent ? parent.width : 0
                spacing: Theme.gap
            }
        }
    }
}
