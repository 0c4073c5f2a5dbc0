"""Pre-trade compliance: restrictions and the lists they use (hosted)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..calls import restrictions as calls

if TYPE_CHECKING:
    from .._call import Send, SendAsync
    from ..models.account_restrictions_response import AccountRestrictionsResponse
    from ..models.restriction_details_response import RestrictionDetailsResponse
    from ..models.restriction_ids import RestrictionIds
    from ..models.restriction_list_details import RestrictionListDetails
    from ..models.restriction_list_ids import RestrictionListIds
    from ..models.restriction_result import RestrictionResult
    from ..models.restriction_scope_response import RestrictionScopeResponse
    from ..models.user_restrictions_response import UserRestrictionsResponse
    from ..types import File


class RestrictionsNamespace:
    """Pre-trade compliance: restrictions and the lists they use (hosted)."""

    __slots__ = ("_send",)

    def __init__(self, send: Send) -> None:
        self._send = send

    def apply(self, body: File) -> RestrictionResult:
        """Apply a verified file of restrictions.

        Two tokens are needed: the bearer token, signed with the caller's own key and carrying the claim `accountId`
        of the master account, and the body, a second signed token good for one minute whose claims are those of a
        `VerifyRequest`. The `requestId` must be one that `restrictions.verify` found in order. Always answers 200:
        read `success`. A refusal that came before the body was read has no `requestId`. Hosted, scope
        `restrictions.write`.

        Args:
            body: The request body.

        Source: `POST /gw/api/v1/restrictions`, <https://www.interactivebrokers.com/docs/web-api/api-reference/pretrade-compliance/pretrade-compliance-restrictions/apply-ptc-csv>
        """
        return self._send(calls.apply(body))

    def for_account(
        self, master_user_name: str, account_id: str, *, is_emp_track: str | None = None
    ) -> AccountRestrictionsResponse:
        """Ids of the restrictions on an account.

        The account is the caller's master account or one directly below it; any other answers 403, whether it exists
        or not. An account without restrictions has an empty list. Hosted, scope `restrictions.read`.

        Args:
            master_user_name: IBKR user name of the caller, who must be a user of the master account; at most 64
                characters.
            account_id: The master account or one directly below it; at most 64 characters.
            is_emp_track: `T` when the caller acts as an employer who tracks employees' accounts, else left out.

        Source: `GET /gw/api/v1/restrictions/account`, <https://www.interactivebrokers.com/docs/web-api/api-reference/pretrade-compliance/pretrade-compliance-restrictions/get-restriction-ids-for-an-account>
        """
        return self._send(calls.for_account(master_user_name, account_id, is_emp_track=is_emp_track))

    def list_details(
        self, master_user_name: str, list_id: int, *, is_emp_track: str | None = None
    ) -> RestrictionListDetails:
        """One list of instruments that restrictions refer to.

        Name, kind and entries of the list. The caller must own it: a list of others and one that does not exist both
        answer 403. An empty list has an empty `entries`. Hosted, scope `restrictions.read`.

        Args:
            master_user_name: IBKR user name of the caller, who must be a user of the master account; at most 64
                characters.
            list_id: Id of the list, a whole number from 1 to 2147483647; anything else answers 400.
            is_emp_track: `T` when the caller acts as an employer who tracks employees' accounts, else left out.

        Source: `GET /gw/api/v1/restrictions/list`, <https://www.interactivebrokers.com/docs/web-api/api-reference/pretrade-compliance/pretrade-compliance-restrictions/get-list-details>
        """
        return self._send(calls.list_details(master_user_name, list_id, is_emp_track=is_emp_track))

    def details(
        self, master_user_name: str, restriction_id: int, *, is_emp_track: str | None = None
    ) -> RestrictionDetailsResponse:
        """One restriction with its rules.

        What the restriction forbids or watches, and until when. The caller must own it: a restriction of others and
        one that does not exist both answer 403. Hosted, scope `restrictions.read`.

        Args:
            master_user_name: IBKR user name of the caller, who must be a user of the master account; at most 64
                characters.
            restriction_id: Id of the restriction, a positive whole number; anything else answers 400.
            is_emp_track: `T` when the caller acts as an employer who tracks employees' accounts, else left out.

        Source: `GET /gw/api/v1/restrictions/restriction`, <https://www.interactivebrokers.com/docs/web-api/api-reference/pretrade-compliance/pretrade-compliance-restrictions/get-restriction-details>
        """
        return self._send(calls.details(master_user_name, restriction_id, is_emp_track=is_emp_track))

    def for_user(
        self, master_user_name: str, user_name: str, *, is_emp_track: str | None = None
    ) -> UserRestrictionsResponse:
        """Ids of the restrictions on a user.

        The user is the master user, one below it or one who may trade under the master account; any other answers
        403, whether it exists or not. A user without restrictions has an empty list. Hosted, scope
        `restrictions.read`.

        Args:
            master_user_name: IBKR user name of the caller, who must be a user of the master account; at most 64
                characters.
            user_name: User to look at, an alias will do; at most 64 characters.
            is_emp_track: `T` when the caller acts as an employer who tracks employees' accounts, else left out.

        Source: `GET /gw/api/v1/restrictions/user`, <https://www.interactivebrokers.com/docs/web-api/api-reference/pretrade-compliance/pretrade-compliance-restrictions/get-restriction-ids-for-a-user>
        """
        return self._send(calls.for_user(master_user_name, user_name, is_emp_track=is_emp_track))

    def verify(
        self, user_name: str, request_id: int, payload: str, *, is_emp_track: str | None = None
    ) -> RestrictionResult:
        """Check a file of restrictions without applying it.

        The first of two steps: `restrictions.apply` accepts only what was verified under the same `requestId`, which
        can be used once. Always answers 200; `success` says whether the file is in order and `message` what is wrong
        with it, as text or as an object. The bearer token must be signed with the caller's own key and carry the
        claim `accountId` of the master account; without it the reply is `success: false`, not 401. Hosted, scope
        `restrictions.write`.

        Args:
            user_name: Who asks; must have access to pre-trade compliance.
            request_id: An id of the caller's own, never used before; milliseconds since 1970 will do.
            payload: The CSV file in base64.
            is_emp_track: `T` when the caller acts as an employer who tracks employees' accounts.

        Source: `POST /gw/api/v1/restrictions/verify`, <https://www.interactivebrokers.com/docs/web-api/api-reference/pretrade-compliance/pretrade-compliance-restrictions/verify-ptc-csv>
        """
        return self._send(calls.verify(user_name, request_id, payload, is_emp_track=is_emp_track))

    def ids(self, master_user_name: str, *, is_emp_track: str | None = None) -> RestrictionIds:
        """Ids of all restrictions made under the master account.

        Every restriction of the caller's master account, and whether IBKR or the client made it. An empty list when
        there is none. Known from IBKR's release 2.40.0 only. Hosted, scope `restrictions.read`.

        Args:
            master_user_name: IBKR user name of the caller, who must be a user of the master account; at most 64
                characters.
            is_emp_track: `T` when the caller acts as an employer who tracks employees' accounts, else left out.

        Source: `GET /gw/api/v1/restrictions/ids`, <https://www.interactivebrokers.com/docs/web-api/api-reference/pretrade-compliance/pretrade-compliance-restrictions>
        """
        return self._send(calls.ids(master_user_name, is_emp_track=is_emp_track))

    def list_ids(self, master_user_name: str, *, is_emp_track: str | None = None) -> RestrictionListIds:
        """Ids of all lists made under the master account.

        Every list of the caller's master account, and whether IBKR or the client made it. An empty list when there is
        none. Known from IBKR's release 2.40.0 only. Hosted, scope `restrictions.read`.

        Args:
            master_user_name: IBKR user name of the caller, who must be a user of the master account; at most 64
                characters.
            is_emp_track: `T` when the caller acts as an employer who tracks employees' accounts, else left out.

        Source: `GET /gw/api/v1/restrictions/lists/ids`, <https://www.interactivebrokers.com/docs/web-api/api-reference/pretrade-compliance/pretrade-compliance-restrictions>
        """
        return self._send(calls.list_ids(master_user_name, is_emp_track=is_emp_track))

    def scope(
        self, master_user_name: str, restriction_id: int, *, is_emp_track: str | None = None
    ) -> RestrictionScopeResponse:
        """Accounts to which a restriction applies.

        Whether the restriction applies to the whole family of accounts, to some, to all but some, or to none; where
        accounts are listed, the list may be cut short (`truncated`). Known from IBKR's release 2.40.0 only. Hosted,
        scope `restrictions.read`.

        Args:
            master_user_name: IBKR user name of the caller, who must be a user of the master account; at most 64
                characters.
            restriction_id: Id of the restriction, a positive whole number; anything else answers 400.
            is_emp_track: `T` when the caller acts as an employer who tracks employees' accounts, else left out.

        Source: `GET /gw/api/v1/restrictions/restriction-scope`, <https://www.interactivebrokers.com/docs/web-api/api-reference/pretrade-compliance/pretrade-compliance-restrictions>
        """
        return self._send(calls.scope(master_user_name, restriction_id, is_emp_track=is_emp_track))


class AsyncRestrictionsNamespace:
    """Pre-trade compliance: restrictions and the lists they use (hosted). Every method is awaited."""

    __slots__ = ("_send",)

    def __init__(self, send: SendAsync) -> None:
        self._send = send

    async def apply(self, body: File) -> RestrictionResult:
        """Apply a verified file of restrictions.

        Two tokens are needed: the bearer token, signed with the caller's own key and carrying the claim `accountId`
        of the master account, and the body, a second signed token good for one minute whose claims are those of a
        `VerifyRequest`. The `requestId` must be one that `restrictions.verify` found in order. Always answers 200:
        read `success`. A refusal that came before the body was read has no `requestId`. Hosted, scope
        `restrictions.write`.

        Args:
            body: The request body.

        Source: `POST /gw/api/v1/restrictions`, <https://www.interactivebrokers.com/docs/web-api/api-reference/pretrade-compliance/pretrade-compliance-restrictions/apply-ptc-csv>
        """
        return await self._send(calls.apply(body))

    async def for_account(
        self, master_user_name: str, account_id: str, *, is_emp_track: str | None = None
    ) -> AccountRestrictionsResponse:
        """Ids of the restrictions on an account.

        The account is the caller's master account or one directly below it; any other answers 403, whether it exists
        or not. An account without restrictions has an empty list. Hosted, scope `restrictions.read`.

        Args:
            master_user_name: IBKR user name of the caller, who must be a user of the master account; at most 64
                characters.
            account_id: The master account or one directly below it; at most 64 characters.
            is_emp_track: `T` when the caller acts as an employer who tracks employees' accounts, else left out.

        Source: `GET /gw/api/v1/restrictions/account`, <https://www.interactivebrokers.com/docs/web-api/api-reference/pretrade-compliance/pretrade-compliance-restrictions/get-restriction-ids-for-an-account>
        """
        return await self._send(calls.for_account(master_user_name, account_id, is_emp_track=is_emp_track))

    async def list_details(
        self, master_user_name: str, list_id: int, *, is_emp_track: str | None = None
    ) -> RestrictionListDetails:
        """One list of instruments that restrictions refer to.

        Name, kind and entries of the list. The caller must own it: a list of others and one that does not exist both
        answer 403. An empty list has an empty `entries`. Hosted, scope `restrictions.read`.

        Args:
            master_user_name: IBKR user name of the caller, who must be a user of the master account; at most 64
                characters.
            list_id: Id of the list, a whole number from 1 to 2147483647; anything else answers 400.
            is_emp_track: `T` when the caller acts as an employer who tracks employees' accounts, else left out.

        Source: `GET /gw/api/v1/restrictions/list`, <https://www.interactivebrokers.com/docs/web-api/api-reference/pretrade-compliance/pretrade-compliance-restrictions/get-list-details>
        """
        return await self._send(calls.list_details(master_user_name, list_id, is_emp_track=is_emp_track))

    async def details(
        self, master_user_name: str, restriction_id: int, *, is_emp_track: str | None = None
    ) -> RestrictionDetailsResponse:
        """One restriction with its rules.

        What the restriction forbids or watches, and until when. The caller must own it: a restriction of others and
        one that does not exist both answer 403. Hosted, scope `restrictions.read`.

        Args:
            master_user_name: IBKR user name of the caller, who must be a user of the master account; at most 64
                characters.
            restriction_id: Id of the restriction, a positive whole number; anything else answers 400.
            is_emp_track: `T` when the caller acts as an employer who tracks employees' accounts, else left out.

        Source: `GET /gw/api/v1/restrictions/restriction`, <https://www.interactivebrokers.com/docs/web-api/api-reference/pretrade-compliance/pretrade-compliance-restrictions/get-restriction-details>
        """
        return await self._send(calls.details(master_user_name, restriction_id, is_emp_track=is_emp_track))

    async def for_user(
        self, master_user_name: str, user_name: str, *, is_emp_track: str | None = None
    ) -> UserRestrictionsResponse:
        """Ids of the restrictions on a user.

        The user is the master user, one below it or one who may trade under the master account; any other answers
        403, whether it exists or not. A user without restrictions has an empty list. Hosted, scope
        `restrictions.read`.

        Args:
            master_user_name: IBKR user name of the caller, who must be a user of the master account; at most 64
                characters.
            user_name: User to look at, an alias will do; at most 64 characters.
            is_emp_track: `T` when the caller acts as an employer who tracks employees' accounts, else left out.

        Source: `GET /gw/api/v1/restrictions/user`, <https://www.interactivebrokers.com/docs/web-api/api-reference/pretrade-compliance/pretrade-compliance-restrictions/get-restriction-ids-for-a-user>
        """
        return await self._send(calls.for_user(master_user_name, user_name, is_emp_track=is_emp_track))

    async def verify(
        self, user_name: str, request_id: int, payload: str, *, is_emp_track: str | None = None
    ) -> RestrictionResult:
        """Check a file of restrictions without applying it.

        The first of two steps: `restrictions.apply` accepts only what was verified under the same `requestId`, which
        can be used once. Always answers 200; `success` says whether the file is in order and `message` what is wrong
        with it, as text or as an object. The bearer token must be signed with the caller's own key and carry the
        claim `accountId` of the master account; without it the reply is `success: false`, not 401. Hosted, scope
        `restrictions.write`.

        Args:
            user_name: Who asks; must have access to pre-trade compliance.
            request_id: An id of the caller's own, never used before; milliseconds since 1970 will do.
            payload: The CSV file in base64.
            is_emp_track: `T` when the caller acts as an employer who tracks employees' accounts.

        Source: `POST /gw/api/v1/restrictions/verify`, <https://www.interactivebrokers.com/docs/web-api/api-reference/pretrade-compliance/pretrade-compliance-restrictions/verify-ptc-csv>
        """
        return await self._send(calls.verify(user_name, request_id, payload, is_emp_track=is_emp_track))

    async def ids(self, master_user_name: str, *, is_emp_track: str | None = None) -> RestrictionIds:
        """Ids of all restrictions made under the master account.

        Every restriction of the caller's master account, and whether IBKR or the client made it. An empty list when
        there is none. Known from IBKR's release 2.40.0 only. Hosted, scope `restrictions.read`.

        Args:
            master_user_name: IBKR user name of the caller, who must be a user of the master account; at most 64
                characters.
            is_emp_track: `T` when the caller acts as an employer who tracks employees' accounts, else left out.

        Source: `GET /gw/api/v1/restrictions/ids`, <https://www.interactivebrokers.com/docs/web-api/api-reference/pretrade-compliance/pretrade-compliance-restrictions>
        """
        return await self._send(calls.ids(master_user_name, is_emp_track=is_emp_track))

    async def list_ids(self, master_user_name: str, *, is_emp_track: str | None = None) -> RestrictionListIds:
        """Ids of all lists made under the master account.

        Every list of the caller's master account, and whether IBKR or the client made it. An empty list when there is
        none. Known from IBKR's release 2.40.0 only. Hosted, scope `restrictions.read`.

        Args:
            master_user_name: IBKR user name of the caller, who must be a user of the master account; at most 64
                characters.
            is_emp_track: `T` when the caller acts as an employer who tracks employees' accounts, else left out.

        Source: `GET /gw/api/v1/restrictions/lists/ids`, <https://www.interactivebrokers.com/docs/web-api/api-reference/pretrade-compliance/pretrade-compliance-restrictions>
        """
        return await self._send(calls.list_ids(master_user_name, is_emp_track=is_emp_track))

    async def scope(
        self, master_user_name: str, restriction_id: int, *, is_emp_track: str | None = None
    ) -> RestrictionScopeResponse:
        """Accounts to which a restriction applies.

        Whether the restriction applies to the whole family of accounts, to some, to all but some, or to none; where
        accounts are listed, the list may be cut short (`truncated`). Known from IBKR's release 2.40.0 only. Hosted,
        scope `restrictions.read`.

        Args:
            master_user_name: IBKR user name of the caller, who must be a user of the master account; at most 64
                characters.
            restriction_id: Id of the restriction, a positive whole number; anything else answers 400.
            is_emp_track: `T` when the caller acts as an employer who tracks employees' accounts, else left out.

        Source: `GET /gw/api/v1/restrictions/restriction-scope`, <https://www.interactivebrokers.com/docs/web-api/api-reference/pretrade-compliance/pretrade-compliance-restrictions>
        """
        return await self._send(calls.scope(master_user_name, restriction_id, is_emp_track=is_emp_track))
