"""Accounts: made from seed and profile, told the same by every operation, and one of them selected."""

from decimal import Decimal

import pytest

from ibportal.mock import MockGateway, Profile, Refusal
from ibportal.mock.accounts import Accounts
from ibportal.mock.profile import PROFILES
from ibportal.mock.session import Session
from tests.mock.engine import ask, plain, value


def ids(mock: MockGateway) -> list[str]:
    return [account.id for account in mock.area(Accounts).all]


def test_the_seed_makes_the_accounts() -> None:
    assert ids(plain(seed=3)) == ids(plain(seed=3))
    assert ids(plain(seed=3)) != ids(plain(seed=4))


def test_what_is_asked_before_does_not_change_them() -> None:
    busy = plain(seed=3)
    for _ in range(5):
        busy.random.random()
        ask(busy, "GET", "/iserver/scanner/params")
    assert ids(busy) == ids(plain(seed=3))


@pytest.mark.parametrize("profile", PROFILES)
def test_every_profile_tells_its_accounts_the_same_way_everywhere(profile: str) -> None:
    mock = plain(profile=profile)
    accounts = mock.area(Accounts)
    listed = value(ask(mock, "GET", "/iserver/accounts"))
    assert listed["accounts"] == [account.id for account in accounts.trading]
    assert listed["isPaper"] is PROFILES[profile].paper
    assert listed["selectedAccount"] in listed["accounts"]
    assert set(listed["acctProps"]) == set(listed["accounts"])
    top = value(ask(mock, "GET", "/portfolio/accounts"))
    below = value(ask(mock, "GET", "/portfolio/subaccounts"))
    assert {each["id"] for each in top} | {each["id"] for each in below} == set(ids(mock))
    for each in top + below:
        assert value(ask(mock, "GET", f"/portfolio/{each['id']}/meta")) == each
        assert each["brokerageAccess"] is PROFILES[profile].brokerage_access


@pytest.mark.parametrize(
    ("profile", "marks"),
    [("paper", ["DU"]), ("live", ["U"]), ("advisor", ["F", *["U"] * 4]), ("paper-advisor", ["DF", *["DU"] * 4])],
)
def test_ids_begin_as_the_kind_of_account_does(profile: str, marks: list[str]) -> None:
    assert [each.rstrip("0123456789") for each in ids(plain(profile=profile))] == marks


def test_an_advisors_clients_have_the_master_above_them() -> None:
    mock = plain(profile="advisor")
    [master] = value(ask(mock, "GET", "/portfolio/accounts"))
    clients = value(ask(mock, "GET", "/portfolio/subaccounts"))
    assert {each["parent"]["accountId"] for each in clients} == {master["id"]}
    assert (master["faclient"], {each["faclient"] for each in clients}) == (False, {True})
    listed = value(ask(mock, "GET", "/iserver/accounts"))
    assert listed["allowFeatures"]["allowFA"] is True
    assert listed["groups"] == ["All"]
    assert master["id"] not in listed["accounts"]


def test_a_profile_of_ones_own() -> None:
    mock = plain(profile=Profile("mine", paper=False, accounts=2, currency="CHF", deposit=Decimal(5)))
    accounts = value(ask(mock, "GET", "/portfolio/accounts"))
    assert [each["currency"] for each in accounts] == ["CHF", "CHF"]


def test_a_profile_that_is_none_is_refused_with_those_there_are() -> None:
    with pytest.raises(ValueError, match=r"no profile called 'papr'; there are: paper, live, .*advisor"):
        plain(profile="papr")


def test_selecting_an_account() -> None:
    mock = plain(profile="linked")
    first, second, _ = ids(mock)
    assert value(ask(mock, "POST", "/iserver/account", {"acctId": first})) == {"success": "Account already set"}
    assert value(ask(mock, "POST", "/iserver/account", {"acctId": second})) == {"set": True, "acctId": second}
    assert value(ask(mock, "GET", "/iserver/accounts"))["selectedAccount"] == second


@pytest.mark.parametrize(("body", "status"), [({"acctId": "INVALID999"}, 500), ({}, 400)])
def test_what_cannot_be_selected_is_refused(body: dict[str, str], status: int) -> None:
    mock = plain()
    assert ask(mock, "POST", "/iserver/account", body).status == status
    assert mock.area(Accounts).selected == ids(mock)[0]


def test_an_advisor_cannot_select_the_master() -> None:
    mock = plain(profile="advisor")
    assert ask(mock, "POST", "/iserver/account", {"acctId": ids(mock)[0]}).status == 500


def test_searching_is_for_logins_with_too_many_accounts_to_list() -> None:
    refused = ask(plain(), "GET", "/iserver/account/search/DU")
    assert refused.status == 503
    assert "Details currently unavailable" in value(refused)["error"]
    assert ask(plain(), "POST", "/iserver/dynaccount", {"acctId": "DU1"}).status == 401
    large = plain(profile="large-advisor")
    wanted = ids(large)[7]
    found = value(ask(large, "GET", f"/iserver/account/search/{wanted[:4]}"))
    assert wanted in [each["accountId"] for each in found["matchedAccounts"]]
    assert all(each["accountId"].startswith(wanted[:4]) for each in found["matchedAccounts"])
    assert value(ask(large, "POST", "/iserver/dynaccount", {"acctId": wanted})) == {"set": True, "acctId": wanted}
    assert large.area(Accounts).selected == wanted


def test_subaccounts_come_in_pages_of_twenty() -> None:
    mock = plain(profile="large-advisor")
    pages = [value(ask(mock, "GET", f"/portfolio/subaccounts2?page={page}")) for page in range(4)]
    assert [len(page["subaccounts"]) for page in pages] == [20, 20, 5, 0]
    assert {page["metadata"]["total"] for page in pages} == {45}
    assert value(ask(mock, "GET", "/portfolio/subaccounts2/1")) == pages[1]
    assert ask(mock, "GET", "/portfolio/subaccounts2/one").status == 400


def test_an_account_of_somebody_else_is_refused() -> None:
    mock = plain()
    assert ask(mock, "GET", "/portfolio/INVALID999/meta").status == 401
    assert ask(mock, "GET", "/acesws/INVALID999/signatures-and-owners").status == 401
    with pytest.raises(Refusal) as refusal:
        mock.area(Accounts).traded("INVALID999")
    assert refusal.value.answer.value == {"error": "Bad Request: accountId is not valid: INVALID999", "statusCode": 400}


def test_owners_are_invented_and_consistent() -> None:
    mock = plain()
    [account] = mock.area(Accounts).all
    told = value(ask(mock, "GET", f"/acesws/{account.id}/signatures-and-owners"))
    assert told["applicant"]["signatures"] == [account.title]
    assert told["users"][0]["entity"]["entityName"] == account.title


def test_listing_accounts_primes_each_service_for_itself() -> None:
    mock = plain()
    session = mock.area(Session)
    ask(mock, "GET", "/iserver/accounts")
    assert (session.primed, session.portfolio_primed) == (True, False)
    ask(mock, "GET", "/portfolio/accounts")
    assert session.portfolio_primed
