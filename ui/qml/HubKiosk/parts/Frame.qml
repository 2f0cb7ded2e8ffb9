pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// What stands around every page and over it: the bars, the keyboard, help, comfort, notices.
FocusScope {
    id: frame

    required property Shell shell
    required property Comfort comfort
    required property Notices notices
    required property KeySink keys
    property bool hasManager: false

    readonly property PageFrame page: loader.item as PageFrame
    readonly property EntryInput field: Window.activeFocusItem as EntryInput
    readonly property bool isTyping: field !== null && stage.enabled
    readonly property bool isBare: page !== null && page.isBare
    property string sheet

    // A page is made anew even where the next one is of the same name.
    function turn(page: Component): void {
        sheet = ""
        loader.sourceComponent = null
        loader.sourceComponent = page
        stage.forceActiveFocus(Qt.OtherFocusReason)
    }
    function goBack(): void {
        if (page && page.ownsBack) {
            page.backAsked()
        } else {
            shell.back()
        }
    }
    function stopTyping(): void {
        if (field) {
            field.focus = false
        }
    }

    focus: true

    Connections {
        target: frame.shell
        function onWasReset(): void {
            frame.sheet = ""
            frame.stopTyping()
            keyboard.restart()
            stage.forceActiveFocus(Qt.OtherFocusReason)
        }
    }
    FocusScope {
        id: stage
        anchors.fill: parent
        focus: true
        enabled: frame.sheet === "" && frame.shell.secondsLeft === 0 && frame.notices.title === ""
        onEnabledChanged: {
            if (enabled) {
                forceActiveFocus(Qt.OtherFocusReason)
            }
        }
        Keys.onEscapePressed: {
            if (!frame.shell.isHome) {
                frame.goBack()
            }
        }

        TopBar {
            id: top
            shell: frame.shell
            comfort: frame.comfort
            mayGoBack: frame.shell.mayGoBack
            visible: !frame.isBare && !(frame.isTyping && Theme.isSmall)
            x: Theme.margin
            y: Math.round(Theme.margin * 0.55)
            width: parent.width - 2 * Theme.margin
            onBack: frame.goBack()
            onHome: frame.shell.goHome()
            onLanguageAsked: frame.sheet = "language"
            onComfortAsked: frame.sheet = "comfort"
            onHelpAsked: frame.sheet = "help"
        }
        Loader {
            id: loader
            objectName: "page"
            readonly property real low: frame.isTyping ? keyboard.y - Theme.gap
                : controls.visible ? controls.y - Theme.gapWide : frame.height - Theme.margin
            x: frame.isBare ? 0 : Theme.margin
            y: frame.isBare ? 0 : top.visible ? top.y + top.height + Math.round(Theme.margin * (Theme.isSmall ? 0.5 : 0.6)) : Theme.gap
            width: parent.width - 2 * x
            height: frame.isBare ? frame.height : low - y
            focus: true
            onLoaded: {
                const made = item as PageFrame
                if (made) {
                    made.middle = Qt.binding(() => Theme.reachFrom - loader.y)
                    made.isTyping = Qt.binding(() => frame.isTyping)
                }
            }
        }
        ControlBar {
            id: controls
            shell: frame.shell
            comfort: frame.comfort
            mayGoBack: frame.shell.mayGoBack
            visible: Theme.isLow && !frame.isTyping && !frame.isBare
            x: Theme.margin
            width: parent.width - 2 * Theme.margin
            y: parent.height - height - Math.round(Theme.margin * 0.7)
            onBack: frame.goBack()
            onHome: frame.shell.goHome()
            onLanguageAsked: frame.sheet = "language"
            onComfortAsked: frame.sheet = "comfort"
            onHelpAsked: frame.sheet = "help"
        }
        Keyboard {
            id: keyboard
            objectName: "keyboard"
            sink: frame.keys
            visible: frame.isTyping
            language: frame.comfort.language
            keys: frame.field ? frame.field.keys : "letters"
            width: parent.width
            y: parent.height - height
            onVisibleChanged: restart()
            onDone: frame.stopTyping()
        }
    }
    LanguageSheet {
        comfort: frame.comfort
        isOpen: frame.sheet === "language"
        onClosed: frame.sheet = ""
    }
    ComfortSheet {
        comfort: frame.comfort
        isOpen: frame.sheet === "comfort"
        onClosed: frame.sheet = ""
    }
    HelpSheet {
        shell: frame.shell
        isOpen: frame.sheet === "help"
        pageHelp: frame.page ? frame.page.help : ""
        hasManager: frame.hasManager
        onClosed: frame.sheet = ""
        onManagerAsked: frame.shell.goTo("manager")
        onRollCallAsked: frame.shell.goTo("roll_call")
    }
    Sheet {
        isOpen: frame.notices.title !== ""
        objectName: "notice"
        title: frame.notices.title
        words: frame.notices.words
        onClosed: frame.notices.dismiss()
        primary: Button {
            objectName: "noticeDone"
            kind: "primary"
            icon: "check"
            text: qsTr("All right")
            onActivated: frame.notices.dismiss()
        }
    }
}
