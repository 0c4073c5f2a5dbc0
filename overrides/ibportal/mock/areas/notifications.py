"""Notifications (FYI): which kinds are wanted, what has come, and to which devices it is delivered.

Keys have one or two letters (Q184): `FC` a kind, `FN` its name, `FD` what it is about, `A` whether it is wanted, `H`
whether its disclaimer is still to be accepted, `SS` for what cannot be switched; `R` read, `D` when, `MS` the title,
`MD` the text; `V` done, `T` how long that took in milliseconds.
"""

import datetime as dt
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple, Self

from ibportal.mock.accounts import Accounts
from ibportal.mock.handlers import handles
from ibportal.mock.own import NOT_FOUND
from ibportal.mock.reply import HTML, Answer, Refusal

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ibportal.mock.asked import Asked
    from ibportal.mock.gateway import MockGateway

PAGE = 10
"""Notifications of one answer, and the most that `max` can ask for."""
DONE: dict[str, int] = {"V": 1, "T": 10}


class Kind(NamedTuple):
    """A kind of notification."""

    code: str
    name: str
    about: str
    wanted: bool | None
    """Whether it is delivered at first; None for one that the user cannot switch."""
    disclaimer: str = ""


KINDS = (
    Kind("AA", "Account Activity", "Deposits, applications and permissions.", wanted=True),
    Kind("BA", "Borrow Availability", "Shares that can be borrowed again.", wanted=True, disclaimer="No advice."),
    Kind("DA", "Dividends Advisory", "Options worth exercising before a dividend.", wanted=None),
    Kind("DL", "Unexercised Option Loss Prevention Reminder", "Options left unexercised.", wanted=None),
    Kind("EA", "Upcoming Earnings", "Companies held that report soon.", wanted=True),
    Kind("EH", "Exchange Holidays", "Days on which an exchange is closed.", wanted=True),
    Kind("M8", "M871 Trades", "Positions taxed under rule 871(m).", wanted=True),
    Kind("MF", "Mutual Fund Advisory", "Funds like those held.", wanted=True, disclaimer="Costs and returns vary."),
    Kind("OE", "Option Expiration", "Options that expire in three days.", wanted=True, disclaimer="No advice."),
    Kind("PF", "Portfolio FYIs", "News about what is held.", wanted=True, disclaimer="No advice."),
    Kind("SM", "System Messages", "Announcements about the systems.", wanted=True),
    Kind("TO", "Takeover", "Offers for shares that are held.", wanted=True),
    Kind("TP", "Trade Push Notifications", "Executions, on the telephone.", wanted=False),
    Kind("UA", "User Alert", "Alerts that were triggered.", wanted=True),
)
"""Some of the kinds there are: the set is open."""
CAME = (
    (
        "PF",
        "FYI: Changes in Analyst Ratings",
        "<html>AAPL@NASDAQ: Buy: 4(+1), Hold: 12(0). <br /> Held in: {held}</html>",
    ),
    ("EA", "FYI: Upcoming Earnings", "AAPL reports soon."),
    ("OE", "FYI: Option Expiration Notification", "An option on AAPL expires soon."),
    ("MF", "FYI: Mutual Fund/ETF Advisory", "There are exchange traded funds like the funds that you hold."),
)
"""What came in the days before the gateway was started, over and over: kind, title and text."""
HISTORY = 24


@dataclass
class Notification:
    """One notification."""

    id: str
    kind: str
    title: str
    text: str
    at: float
    """Seconds since 1970."""
    read: bool = False


@dataclass
class Device:
    """A telephone that notifications are sent to."""

    id: str
    name: str
    shown: str
    enabled: bool


@dataclass
class Notifications:
    """What has come, and what is to come."""

    wanted: dict[str, bool]
    accepted: set[str] = field(default_factory=set[str])
    """Kinds whose disclaimers were accepted."""
    all: dict[str, Notification] = field(default_factory=dict[str, Notification])
    """Newest first."""
    devices: dict[str, Device] = field(default_factory=dict[str, Device])
    email: bool = True

    @classmethod
    def fresh(cls, gateway: "MockGateway") -> Self:
        """One notification for each of the last days, the older half of them read."""
        account = gateway.area(Accounts).trading[0].id
        held = f"{account[0]}****{account[-4:]}"
        now = gateway.clock.now()
        made = cls(wanted={each.code: each.wanted for each in KINDS if each.wanted is not None})
        for place in range(HISTORY):
            kind, title, text = CAME[place % len(CAME)]
            at = now - dt.timedelta(days=place, minutes=17)
            number = f"{at:%Y%m%d}{90_000_000 + place * 7919}"
            made.all[number] = Notification(
                number, kind, title, text.format(held=held), at.timestamp(), read=place >= HISTORY // 2
            )
        return made

    def chosen(self, included: "Iterable[str]", excluded: "Iterable[str]") -> list[Notification]:
        """Notifications of these kinds, newest first; of any kind where none is included."""
        wanted, refused = set(included), set(excluded)
        return [each for each in self.all.values() if (not wanted or each.kind in wanted) and each.kind not in refused]


@handles("notifications.unread")
def unread(gateway: "MockGateway", asked: "Asked") -> dict[str, int]:
    """How many were not read."""
    del asked
    return {"BN": sum(not each.read for each in gateway.area(Notifications).all.values())}


@handles("notifications.list")
def listed(gateway: "MockGateway", asked: "Asked") -> list[dict[str, Any]]:
    """The newest notifications; with `id`, those older than that one."""
    most = asked.query.get("max", PAGE)
    if most < 1:
        raise Refusal(400, "Bad Request: max must be a positive value", code=True)
    included, excluded = _codes(asked, "include"), _codes(asked, "exclude")
    found = gateway.area(Notifications).chosen(included, excluded)
    return _page(found, str(asked.query.get("id", "")), min(most, PAGE))


@handles("notifications.more")
def more(gateway: "MockGateway", asked: "Asked") -> list[dict[str, Any]]:
    """The notifications that are older than one; none after the last (Q184)."""
    return _page(list(gateway.area(Notifications).all.values()), str(asked.query["id"]), PAGE)


@handles("notifications.mark_read")
def mark_read(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """Mark one as read; one that there is not counts as read, too (Q184)."""
    wanted = asked.path["notificationId"]
    found = gateway.area(Notifications).all.get(wanted)
    if found is not None:
        found.read = True
    return {"V": 1, "T": 5, "P": {"R": 1, "ID": wanted}}


@handles("notifications.settings")
def settings(gateway: "MockGateway", asked: "Asked") -> list[dict[str, Any]]:
    """Every kind, and whether it is wanted."""
    del asked
    state = gateway.area(Notifications)
    return [
        {
            "FC": each.code,
            "H": int(bool(each.disclaimer) and each.code not in state.accepted),
            **({"A": int(state.wanted[each.code])} if each.wanted is not None else {"SS": "TA_FYI"}),
            "FD": each.about,
            "FN": each.name,
        }
        for each in KINDS
    ]


@handles("notifications.subscribe")
def subscribe(gateway: "MockGateway", asked: "Asked") -> dict[str, int]:
    """Want a kind or not; a kind that there is not is accepted as well, without effect (Q184)."""
    wanted = gateway.area(Notifications).wanted
    if asked.path["typecode"] in wanted:
        wanted[asked.path["typecode"]] = asked.body["enabled"]
    return DONE


@handles("notifications.disclaimer")
def disclaimer(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """The disclaimer of a kind; null where there is none."""
    del gateway
    code = asked.path["typecode"]
    found = next((each.disclaimer for each in KINDS if each.code == code), "")
    return {"FC": code, "DT": found or None}


@handles("notifications.accept_disclaimer")
def accept_disclaimer(gateway: "MockGateway", asked: "Asked") -> dict[str, int]:
    """Accept it, whether or not there is one."""
    gateway.area(Notifications).accepted.add(asked.path["typecode"])
    return DONE


@handles("notifications.delivery_options")
def delivery_options(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """Whether electronic mail is sent, and the devices."""
    del asked
    state = gateway.area(Notifications)
    devices = [
        {"NM": each.name, "I": each.id, "UI": each.shown, "A": int(each.enabled)} for each in state.devices.values()
    ]
    return {"E": devices, "M": int(state.email)}


@handles("notifications.set_email")
def set_email(gateway: "MockGateway", asked: "Asked") -> dict[str, int]:
    """Have electronic mail sent or not."""
    gateway.area(Notifications).email = asked.query["enabled"]
    return DONE


@handles("notifications.register_device")
def register_device(gateway: "MockGateway", asked: "Asked") -> dict[str, int]:
    """Add a device, or change the one with the same id."""
    body = asked.body
    made = Device(body["deviceId"], body["deviceName"], body["uiName"], body["enabled"])
    gateway.area(Notifications).devices[made.id] = made
    return DONE


@handles("notifications.remove_device")
def remove_device(gateway: "MockGateway", asked: "Asked") -> Answer:
    """Nothing is said of a device that was removed, and a page not found of one that there is not (Q184)."""
    if gateway.area(Notifications).devices.pop(asked.path["deviceId"], None) is None:
        raise Refusal.with_text(404, NOT_FOUND, media=HTML)
    return Answer(text="", media=None)


def _codes(asked: "Asked", name: str) -> list[str]:
    return [each for each in str(asked.query.get(name, "")).split(",") if each]


def _page(found: list[Notification], after: str, most: int) -> list[dict[str, Any]]:
    """At most so many of these, from the one after the one with the id `after` on."""
    numbers = [each.id for each in found]
    start = numbers.index(after) + 1 if after in numbers else len(found) if after else 0
    return [_row(each) for each in found[start : start + most]]


def _row(found: Notification) -> dict[str, Any]:
    return {
        "R": int(found.read),
        "D": f"{found.at:.1f}",
        "MS": found.title,
        "MD": found.text,
        "ID": found.id,
        "HT": int(found.text.startswith("<html>")),
        "FC": found.kind,
    }
