pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// The pages of the manager's area and of the first start: made when the front page is up, so that
// nobody at the door waits for them. A manager's page is added here.
PageBook {
    id: root

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
    required property FeedList feeds
    required property OneFeed oneFeed
    required property FeedForm feedForm
    required property Hours hours
    required property WeekdayHours weekdayHours
    required property DayHoursForm dayHours
    required property Log log
    required property RollCallList rollCall

    function pageOf(name: string): Component {
        switch (name) {
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
        case "feeds":
            return feedsPage
        case "one_feed":
            return oneFeedPage
        case "feed_form":
            return feedFormPage
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

    readonly property Component setupPage: Component {
        SetupPage {
            model: root.setup
        }
    }
    readonly property Component managerPage: Component {
        GatePage {
            model: root.manager
        }
    }
    readonly property Component nowPage: Component {
        NowPage {
            model: root.now
        }
    }
    readonly property Component correctionPage: Component {
        FormPage {
            model: root.correction
        }
    }
    readonly property Component letOverPage: Component {
        FormPage {
            model: root.letOver
        }
    }
    readonly property Component limitsPage: Component {
        BookPage {
            model: root.limits
        }
    }
    readonly property Component newLimitPage: Component {
        FormPage {
            model: root.newLimit
        }
    }
    readonly property Component holdsPage: Component {
        BookPage {
            model: root.holds
        }
    }
    readonly property Component newHoldPage: Component {
        FormPage {
            model: root.newHold
        }
    }
    readonly property Component roomWeekPage: Component {
        RoomWeekPage {
            model: root.roomWeek
        }
    }
    readonly property Component roomEntryPage: Component {
        BookPage {
            model: root.roomEntry
        }
    }
    readonly property Component roomAddPage: Component {
        BookPage {
            model: root.roomAdd
        }
    }
    readonly property Component askedPage: Component {
        BookPage {
            model: root.asked
        }
    }
    readonly property Component newReservationPage: Component {
        FormPage {
            model: root.newReservation
        }
    }
    readonly property Component newBlockPage: Component {
        FormPage {
            model: root.newBlock
        }
    }
    readonly property Component newSeriesPage: Component {
        FormPage {
            model: root.newSeries
        }
    }
    readonly property Component moveReservationPage: Component {
        FormPage {
            model: root.moveReservation
        }
    }
    readonly property Component playlistPage: Component {
        BookPage {
            model: root.playlist
        }
    }
    readonly property Component oneItemPage: Component {
        BookPage {
            model: root.oneItem
        }
    }
    readonly property Component itemChangePage: Component {
        FormPage {
            model: root.itemChange
        }
    }
    readonly property Component playlistAtPage: Component {
        FormPage {
            model: root.playlistAt
        }
    }
    readonly property Component mediaPage: Component {
        BookPage {
            model: root.media
        }
    }
    readonly property Component mediaAddPage: Component {
        BookPage {
            model: root.mediaAdd
        }
    }
    readonly property Component roomListPage: Component {
        BookPage {
            model: root.roomList
        }
    }
    readonly property Component oneRoomPage: Component {
        BookPage {
            model: root.oneRoom
        }
    }
    readonly property Component roomChangePage: Component {
        FormPage {
            model: root.roomChange
        }
    }
    readonly property Component programmePage: Component {
        BookPage {
            model: root.programme
        }
    }
    readonly property Component programmeEventPage: Component {
        BookPage {
            model: root.programmeEvent
        }
    }
    readonly property Component eventFormPage: Component {
        FormPage {
            model: root.eventForm
        }
    }
    readonly property Component cancelEventPage: Component {
        FormPage {
            model: root.cancelEvent
        }
    }
    readonly property Component eventListPage: Component {
        BookPage {
            model: root.eventList
        }
    }
    readonly property Component feedsPage: Component {
        BookPage {
            model: root.feeds
        }
    }
    readonly property Component oneFeedPage: Component {
        BookPage {
            model: root.oneFeed
        }
    }
    readonly property Component feedFormPage: Component {
        FormPage {
            model: root.feedForm
        }
    }
    readonly property Component hoursPage: Component {
        BookPage {
            model: root.hours
        }
    }
    readonly property Component weekdayHoursPage: Component {
        FormPage {
            model: root.weekdayHours
        }
    }
    readonly property Component dayHoursPage: Component {
        FormPage {
            model: root.dayHours
        }
    }
    readonly property Component logPage: Component {
        BookPage {
            model: root.log
        }
    }
    readonly property Component rollCallPage: Component {
        RollCallPage {
            model: root.rollCall
        }
    }
    readonly property Component newPinPage: Component {
        FormPage {
            model: root.newPin
        }
    }
    readonly property Component setClockPage: Component {
        FormPage {
            model: root.setClock
        }
    }
    readonly property Component closeKioskPage: Component {
        FormPage {
            model: root.closeKiosk
        }
    }
}
