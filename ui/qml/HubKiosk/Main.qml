pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// The window: the frame, one page at a time, and what lies over it. Everything a page needs is
// handed down from here; see ui/viewmodels/__init__.py for how a page is added.
Window {
    id: root

    required property Shell shell
    required property Comfort comfort
    required property Notices notices
    required property Icons icons
    required property KeySink keys
    required property Touches touches
    required property Home home
    required property Idle idle
    required property CheckIn checkIn
    required property Welcome welcome
    required property NoRoom full
    required property InLine waiting
    required property Called called
    required property NotToday notToday
    required property Group group
    required property Scan scan
    required property CheckOut checkOut
    required property Thanks thanks
    required property Rooms rooms
    required property Reserve reserve
    required property Booked reserved
    required property Reservation reservation
    required property WhatsOn whatsOn
    required property Event event
    required property SignUpForm signUp
    required property HasSignedUp signedUp
    required property OneSignUp mySignUp
    required property Setup setup
    required property Gate manager
    required property Now now
    required property Correction correction
    required property LetOver letOver
    required property Limits limits
    required property NewLimitForm newLimit
    required property Holds holds
    required property NewHoldForm newHold
    required property NewPin newPin
    required property CloseKiosk closeKiosk
    required property SetClock setClock
    required property RoomWeek roomWeek
    required property RoomEntry roomEntry
    required property RoomAdd roomAdd
    required property Asked asked
    required property NewReservation newReservation
    required property NewBlock newBlock
    required property NewSeries newSeries
    required property MoveReservation moveReservation
    required property RoomList roomList
    required property OneRoom oneRoom
    required property RoomChange roomChange
    required property ProgrammeBook programme
    required property OneEvent programmeEvent
    required property EventForm eventForm
    required property CancelEvent cancelEvent
    required property SignUpBook eventList
    required property PlaylistBook playlist
    required property OneItem oneItem
    required property ItemChange itemChange
    required property PlaylistAt playlistAt
    required property MediaBook media
    required property MediaAdd mediaAdd
    required property Hours hours
    required property WeekdayHours weekdayHours
    required property DayHoursForm dayHours
    required property Log log
    required property RollCallList rollCall
    required property real pxPerMm
    required property real mountBottomMm
    required property bool isFull
    // The screen hangs the other way than it says: everything on it is turned by a quarter.
    required property bool isTurned

    function pageOf(name: string): Component {
        switch (name) {
        case "home":
            return homePage
        case "idle":
            return idlePage
        case "check_in":
            return checkInPage
        case "welcome":
            return welcomePage
        case "full":
            return fullPage
        case "waiting":
            return waitingPage
        case "called":
            return calledPage
        case "not_today":
            return notTodayPage
        case "group":
            return groupPage
        case "check_out":
            return checkOutPage
        case "thanks":
            return thanksPage
        case "rooms":
            return roomsPage
        case "reserve":
            return reservePage
        case "reserved":
            return reservedPage
        case "reservation":
            return reservationPage
        case "whats_on":
            return whatsOnPage
        case "event":
            return eventPage
        case "sign_up":
            return signUpPage
        case "signed_up":
            return signedUpPage
        case "my_sign_up":
            return mySignUpPage
        case "setup":
            return setupPage
        case "manager":
            return managerPage
        case "now":
            return nowPage
        case "correction":
            return correctionPage
        case "let_over":
            return letOverPage
        case "limits":
            return limitsPage
        case "new_limit":
            return newLimitPage
        case "holds":
            return holdsPage
        case "new_hold":
            return newHoldPage
        case "new_pin":
            return newPinPage
        case "set_clock":
            return setClockPage
        case "close_kiosk":
            return closeKioskPage
        case "room_week":
            return roomWeekPage
        case "room_entry":
            return roomEntryPage
        case "room_add":
            return roomAddPage
        case "asked":
            return askedPage
        case "new_reservation":
            return newReservationPage
        case "new_block":
            return newBlockPage
        case "new_series":
            return newSeriesPage
        case "move_reservation":
            return moveReservationPage
        case "playlist":
            return playlistPage
        case "one_item":
            return oneItemPage
        case "item_change":
            return itemChangePage
        case "playlist_at":
            return playlistAtPage
        case "media":
            return mediaPage
        case "media_add":
            return mediaAddPage
        case "room_list":
            return roomListPage
        case "one_room":
            return oneRoomPage
        case "room_change":
            return roomChangePage
        case "programme":
            return programmePage
        case "programme_event":
            return programmeEventPage
        case "event_form":
            return eventFormPage
        case "cancel_event":
            return cancelEventPage
        case "event_list":
            return eventListPage
        case "hours":
            return hoursPage
        case "weekday_hours":
            return weekdayHoursPage
        case "day_hours":
            return dayHoursPage
        case "log":
            return logPage
        case "roll_call":
            return rollCallPage
        }
        return null
    }
    Component {
        id: thanksPage
        ThanksPage {
            model: root.thanks
        }
    }
    Component {
        id: checkOutPage
        CheckOutPage {
            model: root.checkOut
        }
    }
    Component {
        id: groupPage
        GroupPage {
            model: root.group
        }
    }
    Component {
        id: checkInPage
        CheckInPage {
            model: root.checkIn
        }
    }
    Component {
        id: welcomePage
        WelcomePage {
            model: root.welcome
        }
    }
    Component {
        id: fullPage
        FullPage {
            model: root.full
        }
    }
    Component {
        id: waitingPage
        WaitingPage {
            model: root.waiting
        }
    }
    Component {
        id: calledPage
        CalledPage {
            model: root.called
        }
    }
    Component {
        id: notTodayPage
        NotTodayPage {
            model: root.notToday
            helpPhone: root.shell.helpPhone
        }
    }
    Component {
        id: reservePage
        ReservePage {
            model: root.reserve
        }
    }
    Component {
        id: reservedPage
        BookedPage {
            model: root.reserved
        }
    }
    Component {
        id: roomsPage
        RoomsPage {
            model: root.rooms
        }
    }
    Component {
        id: reservationPage
        ReservationPage {
            model: root.reservation
        }
    }
    Component {
        id: whatsOnPage
        WhatsOnPage {
            model: root.whatsOn
        }
    }
    Component {
        id: eventPage
        EventPage {
            model: root.event
        }
    }
    Component {
        id: signUpPage
        SignUpPage {
            model: root.signUp
        }
    }
    Component {
        id: signedUpPage
        SignedUpPage {
            model: root.signedUp
        }
    }
    Component {
        id: mySignUpPage
        MySignUpPage {
            model: root.mySignUp
        }
    }
    Component {
        id: setupPage
        SetupPage {
            model: root.setup
        }
    }
    Component {
        id: managerPage
        GatePage {
            model: root.manager
        }
    }
    Component {
        id: nowPage
        NowPage {
            model: root.now
        }
    }
    Component {
        id: correctionPage
        FormPage {
            model: root.correction
        }
    }
    Component {
        id: letOverPage
        FormPage {
            model: root.letOver
        }
    }
    Component {
        id: limitsPage
        BookPage {
            model: root.limits
        }
    }
    Component {
        id: newLimitPage
        FormPage {
            model: root.newLimit
        }
    }
    Component {
        id: holdsPage
        BookPage {
            model: root.holds
        }
    }
    Component {
        id: newHoldPage
        FormPage {
            model: root.newHold
        }
    }
    Component {
        id: roomWeekPage
        RoomWeekPage {
            model: root.roomWeek
        }
    }
    Component {
        id: roomEntryPage
        BookPage {
            model: root.roomEntry
        }
    }
    Component {
        id: roomAddPage
        BookPage {
            model: root.roomAdd
        }
    }
    Component {
        id: askedPage
        BookPage {
            model: root.asked
        }
    }
    Component {
        id: newReservationPage
        FormPage {
            model: root.newReservation
        }
    }
    Component {
        id: newBlockPage
        FormPage {
            model: root.newBlock
        }
    }
    Component {
        id: newSeriesPage
        FormPage {
            model: root.newSeries
        }
    }
    Component {
        id: moveReservationPage
        FormPage {
            model: root.moveReservation
        }
    }
    Component {
        id: playlistPage
        BookPage {
            model: root.playlist
        }
    }
    Component {
        id: oneItemPage
        BookPage {
            model: root.oneItem
        }
    }
    Component {
        id: itemChangePage
        FormPage {
            model: root.itemChange
        }
    }
    Component {
        id: playlistAtPage
        FormPage {
            model: root.playlistAt
        }
    }
    Component {
        id: mediaPage
        BookPage {
            model: root.media
        }
    }
    Component {
        id: mediaAddPage
        BookPage {
            model: root.mediaAdd
        }
    }
    Component {
        id: roomListPage
        BookPage {
            model: root.roomList
        }
    }
    Component {
        id: oneRoomPage
        BookPage {
            model: root.oneRoom
        }
    }
    Component {
        id: roomChangePage
        FormPage {
            model: root.roomChange
        }
    }
    Component {
        id: programmePage
        BookPage {
            model: root.programme
        }
    }
    Component {
        id: programmeEventPage
        BookPage {
            model: root.programmeEvent
        }
    }
    Component {
        id: eventFormPage
        FormPage {
            model: root.eventForm
        }
    }
    Component {
        id: cancelEventPage
        FormPage {
            model: root.cancelEvent
        }
    }
    Component {
        id: eventListPage
        BookPage {
            model: root.eventList
        }
    }
    Component {
        id: hoursPage
        BookPage {
            model: root.hours
        }
    }
    Component {
        id: weekdayHoursPage
        FormPage {
            model: root.weekdayHours
        }
    }
    Component {
        id: dayHoursPage
        FormPage {
            model: root.dayHours
        }
    }
    Component {
        id: logPage
        BookPage {
            model: root.log
        }
    }
    Component {
        id: rollCallPage
        RollCallPage {
            model: root.rollCall
        }
    }
    Component {
        id: newPinPage
        FormPage {
            model: root.newPin
        }
    }
    Component {
        id: setClockPage
        FormPage {
            model: root.setClock
        }
    }
    Component {
        id: closeKioskPage
        FormPage {
            model: root.closeKiosk
        }
    }
    Component {
        id: idlePage
        IdlePage {
            model: root.idle
        }
    }
    Component {
        id: homePage
        HomePage {
            model: root.home
        }
    }

    visible: true
    visibility: isFull ? Window.FullScreen : Window.Windowed
    flags: isFull ? Qt.Window | Qt.FramelessWindowHint : Qt.Window
    color: Theme.ground
    title: shell.hubName
    onClosing: event => event.accepted = !isFull

    Binding { target: Theme; property: "icons"; value: root.icons }
    Binding { target: Theme; property: "touches"; value: root.touches }
    Binding { target: Theme; property: "pxPerMm"; value: root.pxPerMm > 0 ? root.pxPerMm : Math.max(2.5, Screen.pixelDensity) }
    Binding { target: Theme; property: "mountBottomMm"; value: root.mountBottomMm }
    Binding { target: Theme; property: "screenWidth"; value: glass.width }
    Binding { target: Theme; property: "screenHeight"; value: glass.height }
    Binding { target: Theme; property: "look"; value: root.comfort.look }
    Binding { target: Theme; property: "isLarge"; value: root.comfort.isLarge }
    Binding { target: Theme; property: "isLowReach"; value: root.comfort.isLowReach }
    Binding { target: Theme; property: "isStill"; value: root.comfort.isStill }

    Connections {
        target: root.shell
        function onPageChanged(): void {
            frame.turn(root.pageOf(root.shell.page))
        }
        // Whatever took the panel from it has it for a second.
        function onSecondPassed(): void {
            if (root.isFull && root.visibility !== Window.FullScreen) {
                root.showFullScreen()
            }
        }
    }
    FocusScope {
        id: glass
        anchors.centerIn: parent
        focus: true
        width: root.isTurned ? root.height : root.width
        height: root.isTurned ? root.width : root.height
        rotation: root.isTurned ? 90 : 0

        Frame {
            id: frame
            anchors.fill: parent
            shell: root.shell
            comfort: root.comfort
            notices: root.notices
            keys: root.keys
            hasManager: root.shell.page === "home" && root.home.hasManager
            Component.onCompleted: turn(root.pageOf(root.shell.page))
        }
        ScanCard {
            objectName: "scanCard"
            anchors.fill: parent
            model: root.scan
            takesFocus: !frame.isTyping
        }
        IdleWarning {
            objectName: "idleWarning"
            shell: root.shell
        }
    }
}
