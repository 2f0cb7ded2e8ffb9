pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// The roll-call: how many in large, who is where by side, on paper by one button.
ManagerFrame {
    id: page

    required property RollCallList model

    area: model
    primaryText: model.primary
    primaryIcon: "printer"
    secondaryText: model.secondary
    secondaryIcon: "file-pdf"
    isBusy: model.busy
    onPrimary: model.go_on()
    onSecondary: model.go_beside()

    Flow {
        width: parent ? parent.width : 0
        spacing: Theme.gap
        T {
            id: total
            objectName: "total"
            text: page.model.title
            role: "title"
            color: Theme.green
            Accessible.role: Accessible.Heading
        }
        Chip {
            visible: text !== ""
            text: page.model.lookFor
            icon: "magnifying-glass"
            tone: "berry"
        }
        T {
            visible: text !== "" && !Theme.isTiny
            text: page.model.moment
            role: "note"
            isQuiet: true
            width: Math.min(implicitWidth, parent.width)
            height: Math.max(total.height, implicitHeight)
            verticalAlignment: Text.AlignVCenter
        }
    }
    BookLines {
        columns: 2
        width: parent ? parent.width : 0
        model: page.model
    }
    EmptyState {
        visible: title !== ""
        width: parent ? parent.width : 0
        title: page.model.empty
    }
}
