pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// A list of the manager's area: limits, kept places, hours, the log.
ManagerFrame {
    id: page

    required property Book model

    area: model
    primaryText: model.primary
    primaryIcon: model.icon
    secondaryText: model.secondary
    onPrimary: model.go_on()
    onSecondary: model.go_beside()

    T {
        width: parent ? parent.width : 0
        visible: !Theme.isSmall && (Theme.isPortrait || !page.hasSections)
        text: page.model.title
        role: "title"
        Accessible.role: Accessible.Heading
    }
    EmptyState {
        visible: page.model.empty !== "" || page.model.isLoading
        width: parent ? parent.width : 0
        icon: page.model.isLoading ? "hourglass" : "coffee"
        title: page.model.isLoading ? qsTr("One moment …") : page.model.empty
    }
    BookLines {
        columns: page.model.columns
        width: parent ? parent.width : 0
        model: page.model
    }
}
