pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// Whatever can be touched: one tap, Enter or Space; a double tap acts once; a ring shows the focus.
Item {
    id: touchable

    property string name
    property string description
    property real radius: Theme.radius
    property bool repeats: false
    property bool takesFocus: true
    // How far outside the ring is; less than nothing where there is no room but inside.
    property int ringAway: Theme.stroke
    property real actedAt: -1
    readonly property bool isPressed: tap.pressed
    readonly property bool isFocusSeen: activeFocus && Theme.touches !== null && Theme.touches.byKeys

    signal activated

    function act(): void {
        const hand = Theme.touches
        if (!enabled || hand && !hand.may_act(actedAt, repeats)) {
            return
        }
        actedAt = hand ? hand.now() : 0
        if (takesFocus) {
            forceActiveFocus(Qt.OtherFocusReason)
        }
        activated()
    }

    activeFocusOnTab: takesFocus
    Accessible.role: Accessible.Button
    Accessible.name: name
    Accessible.description: description
    Accessible.focusable: takesFocus
    Accessible.focused: activeFocus
    Accessible.pressed: isPressed
    Accessible.onPressAction: act()

    Keys.onPressed: event => {
        if ([Qt.Key_Return, Qt.Key_Enter, Qt.Key_Space].includes(event.key)) {
            event.accepted = true
            if (!event.isAutoRepeat) {
                touchable.act()
            }
        }
    }

    TapHandler {
        id: tap
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: touchable.act()
    }

    Rectangle {
        visible: touchable.isFocusSeen
        anchors.fill: parent
        anchors.margins: -(touchable.ringAway + border.width)
        radius: Math.max(0, touchable.radius + touchable.ringAway + border.width)
        color: Theme.none
        border.width: Theme.stroke
        border.color: Theme.focus
        z: 1
    }
}
