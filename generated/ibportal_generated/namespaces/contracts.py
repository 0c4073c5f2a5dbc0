"""Finding instruments, and the rules, schedules and algorithms that apply to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..calls import contracts as calls

if TYPE_CHECKING:
    import builtins

    from .._call import Send, SendAsync
    from ..models.bond_filters import BondFilters
    from ..models.contract_algos import ContractAlgos
    from ..models.contract_details import ContractDetails
    from ..models.contract_details_and_rules import ContractDetailsAndRules
    from ..models.contract_match import ContractMatch
    from ..models.contract_rules import ContractRules
    from ..models.contract_search_request_sec_type import ContractSearchRequestSecType
    from ..models.contracts_algos_add_description import ContractsAlgosAddDescription
    from ..models.contracts_algos_add_params import ContractsAlgosAddParams
    from ..models.contracts_schedule_asset_class import ContractsScheduleAssetClass
    from ..models.currency_pairs import CurrencyPairs
    from ..models.exchange_conid import ExchangeConid
    from ..models.exchange_rate import ExchangeRate
    from ..models.security_definition import SecurityDefinition
    from ..models.security_definitions import SecurityDefinitions
    from ..models.trading_schedule import TradingSchedule
    from ..models.venue_schedule import VenueSchedule


class ContractsNamespace:
    """Finding instruments, and the rules, schedules and algorithms that apply to them."""

    __slots__ = ("_send",)

    def __init__(self, send: Send) -> None:
        self._send = send

    def trading_schedule(self, conid: int | str, *, exchange: str | None = None) -> TradingSchedule:
        """The trading hours of a contract on the days around today.

        Answers a map from date (`YYYYMMDD`) to the regular and the extended hours of that day, for about six trading
        days around the current one. Days without trading are missing, and a day may lack either list. Stamps are
        epoch seconds, where most of the API has milliseconds. An unknown conid is answered with 400.

        Args:
            exchange: Exchange whose hours are wanted; the one where the contract is listed unless given.

        Source: `GET /contract/trading-schedule`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-contracts/trading-schedule-new>
        """
        return self._send(calls.trading_schedule(conid, exchange=exchange))

    def rules(
        self,
        conid: int,
        *,
        is_buy: bool | None = None,
        modify_order: bool | None = None,
        order_id: int | None = None,
        exchange: str | None = None,
    ) -> ContractRules:
        """The order types, price steps and default values for trading one contract.

        Says how a contract can be traded on one side: order types, times in force, the smallest price step, the
        accounts that may trade it, and the values with which an order form would be filled. With `modifyOrder` and
        `orderId` it says what of an existing order may be changed. Round prices to `increment`; `defaultSize` and
        `sizeIncrement` are those of IBKR's order form, no limits. An `error` of null means that all is well. Changes
        nothing, so it may be repeated; an unknown conid is answered with 400.

        Args:
            is_buy: Side of the rules: true for buying (the default), false for selling.
            modify_order: Whether the rules are those for changing the order `orderId`.
            order_id: Order to be changed; needed with `modifyOrder`.
            exchange: Exchange whose rules are wanted.

        Source: `POST /iserver/contract/rules`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-contracts/search-contract-rules>
        """
        return self._send(
            calls.rules(conid, is_buy=is_buy, modify_order=modify_order, order_id=order_id, exchange=exchange)
        )

    def algos(
        self,
        conid: int | str,
        *,
        algos: str | None = None,
        add_description: ContractsAlgosAddDescription | None = None,
        add_params: ContractsAlgosAddParams | None = None,
    ) -> ContractAlgos:
        """The IB algorithms that can work an order for a contract, and their parameters.

        Lists the algorithms by id and name; with `addParams` also their parameters, with `addDescription` also what
        they do. The first call for a contract may come back empty or without parameters: ask again. An unknown conid
        is answered with 503.

        Args:
            algos: Ids of the algorithms to keep to, at most 8, joined by `;` and spelt exactly as in the reply:
                `Adaptive;Vwap`.
            add_description: 1 to be told what each algorithm does; 0 otherwise, as when left out.
            add_params: 1 to be told the parameters of each algorithm; 0 otherwise, as when left out.

        Source: `GET /iserver/contract/{conid}/algos`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-contracts/search-algos-for-an-instrument>
        """
        return self._send(calls.algos(conid, algos=algos, add_description=add_description, add_params=add_params))

    def details(self, conid: int | str) -> ContractDetails:
        """Everything about one contract but its trading rules.

        Describes the contract `conid`: its symbols, exchanges, company or underlying, maturity, multiplier. Fields
        are spelt with underscores, unlike those of the other contract operations, and are null where they do not
        apply. An unknown conid is answered with 400.

        Source: `GET /iserver/contract/{conid}/info`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-contracts/general-instrument-information>
        """
        return self._send(calls.details(conid))

    def details_and_rules(self, conid: int | str, *, is_buy: bool | None = None) -> ContractDetailsAndRules:
        """What `contracts.details` and `contracts.rules` say, in one reply.

        Describes the contract and, under `rules`, how it can be traded on the side `isBuy`. An `error` of null inside
        `rules` means that all is well. Some rules may be missing in the first reply and be there in the second. An
        unknown conid is answered with 400.

        Args:
            is_buy: Side of the rules: true for buying, false for selling.

        Source: `GET /iserver/contract/{conid}/info-and-rules`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-contracts/instrument-info-and-market-rules>
        """
        return self._send(calls.details_and_rules(conid, is_buy=is_buy))

    def currency_pairs(self, currency: str) -> CurrencyPairs:
        """The currency pairs in which a currency can be traded.

        Lists the pairs of which `currency` is a part, with the conid by which each is quoted and traded. The reply is
        a map with the requested currency as its only key.

        Args:
            currency: Three-letter code, such as `USD`.

        Source: `GET /iserver/currency/pairs`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-contracts/available-currency-pairs>
        """
        return self._send(calls.currency_pairs(currency))

    def exchange_rate(self, target: str, source: str) -> ExchangeRate:
        """What one unit of a currency is worth in another.

        Answers the price of one unit of `source` in units of `target`. It is 1 for a currency and itself. An
        indication, not a quote to trade on; `contracts.currency_pairs` gives the conids of quotes.

        Args:
            target: Three-letter code of the currency in which the answer is expressed.
            source: Three-letter code of the currency of which one unit is valued.

        Source: `GET /iserver/exchangerate`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-contracts/currency-exchange-rate>
        """
        return self._send(calls.exchange_rate(target, source))

    def bond_filters(self, symbol: str, issuer_id: str) -> BondFilters:
        """The maturities, coupons, currencies and issue dates of an issuer's bonds.

        Lists the properties by which the bonds of one issuer can be told apart; their values go into `filters` of
        `contracts.info`. The issuer's id comes from a `contracts.search` with `secType` `BOND`. An unknown issuer is
        answered with an empty reply and status 200.

        Args:
            symbol: Always `BOND`.
            issuer_id: Id of the issuer, such as `e1400715`, from `contracts.search` with `secType` `BOND`.

        Source: `GET /iserver/secdef/bond-filters`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-contracts/search-bond-filter-information>
        """
        return self._send(calls.bond_filters(symbol, issuer_id))

    def search_post(
        self,
        symbol: str,
        *,
        sec_type: ContractSearchRequestSecType | None = None,
        name: bool | None = None,
        more: bool | None = None,
        fund: bool | None = None,
        fund_family_conid_ex: str | None = None,
        pattern: bool | None = None,
        referrer: str | None = None,
    ) -> builtins.list[ContractMatch]:
        """The search of `contracts.search`, with its parameters in a JSON body.

        Answers exactly what `contracts.search` answers, and prepares `contracts.strikes` and `contracts.info` in the
        same way. Older clients know only this form. Changes nothing, so it may be repeated.

        Args:
            symbol: Ticker of the underlying; with `name`, a part of the company's name, or an ISIN; for bonds, the
                issuer's ticker.
            sec_type: Kind of underlying: `STK` stock (the default), `IND` index, `BOND` bond issuers.
            name: Whether `symbol` is a name. Such a search has shorter rows, and does not prepare
                `contracts.strikes`.
            more: Undocumented. With a plain ticker as `symbol` it was seen to bring a 503.
            fund: Whether to look for mutual funds.
            fund_family_conid_ex: Conid and exchange (`conid@exchange`) of the fund family to which a search for funds
                keeps.
            pattern: Whether `symbol` is a pattern rather than a whole ticker.
            referrer: Which of IBKR's screens asks; undocumented, and needless.

        Source: `POST /iserver/secdef/search`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-contracts/search-instruments-by-symbol>
        """
        return self._send(
            calls.search_post(
                symbol,
                sec_type=sec_type,
                name=name,
                more=more,
                fund=fund,
                fund_family_conid_ex=fund_family_conid_ex,
                pattern=pattern,
                referrer=referrer,
            )
        )

    def all_conids(self, exchange: str, *, asset_class: str | None = None) -> builtins.list[ExchangeConid]:
        """Every stock that can be traded on an exchange.

        Lists ticker and conid of each stock that trades on `exchange`, also those listed elsewhere: thousands of
        rows, in one reply. It knows stocks only; an exchange without any gives an empty list. Write the exchange in
        capitals. Needs no brokerage session.

        Args:
            exchange: One exchange, in capitals: `NASDAQ`.
            asset_class: Kind of instrument; only stocks (`STK`, the default) are known to be answered.

        Source: `GET /trsrv/all-conids`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-contracts/list-all-stock-conids-by-exchange>
        """
        return self._send(calls.all_conids(exchange, asset_class=asset_class))

    def definitions_post(self, conids: builtins.list[int]) -> builtins.list[SecurityDefinition] | SecurityDefinitions:
        """The definitions of many contracts, the conids in a JSON body (retired).

        The older form of `contracts.definitions`, in the retired Swagger document only; use that instead. It takes at
        most 200 conids. It was published as answering with a bare list, and may answer with the object of the newer
        form.

        Args:
            conids: At most 200.

        Source: `POST /trsrv/secdef`, <https://www.interactivebrokers.com/api/doc.html>
        """
        return self._send(calls.definitions_post(conids))

    def schedule(
        self,
        asset_class: ContractsScheduleAssetClass,
        symbol: str,
        *,
        exchange: str | None = None,
        exchange_filter: str | None = None,
        conid: int | str | None = None,
    ) -> builtins.list[VenueSchedule]:
        """The weekly hours, and the exceptions of the coming weeks, at each venue.

        Answers one entry for each venue that trades the symbol. `tradingScheduleDate` is a day of the week in
        disguise (`20000101` is any Saturday, up to `20000107`, any Friday) or a real date, which then overrides the
        weekday. Times are `HHMM` in the venue's time zone. Name a real exchange: leaving it out was answered with
        400, and `SMART` with an empty list. Needs no brokerage session. For dates and stamps ready to use see
        `contracts.trading_schedule`.

        Args:
            asset_class: Kind of instrument, in codes that now and then differ from those of the other operations:
                `SWP` is forex, `FND` a fund, `BND` a bond, `ICS` a spread between commodities.
            symbol: Symbol of the instrument or of its underlying.
            exchange: Exchange on which the instrument is listed, such as `NASDAQ`; not `SMART`. Give it always.
            exchange_filter: Exchanges whose hours are wanted, joined by commas; all when left out.
            conid: Conid of the instrument. IBKR's guide of 2026 asks for it, its newer documents do not know it.

        Source: `GET /trsrv/secdef/schedule`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-contracts/trading-schedule-by-symbol>
        """
        return self._send(
            calls.schedule(asset_class, symbol, exchange=exchange, exchange_filter=exchange_filter, conid=conid)
        )


class AsyncContractsNamespace:
    """Finding instruments, and the rules, schedules and algorithms that apply to them. Every method is awaited."""

    __slots__ = ("_send",)

    def __init__(self, send: SendAsync) -> None:
        self._send = send

    async def trading_schedule(self, conid: int | str, *, exchange: str | None = None) -> TradingSchedule:
        """The trading hours of a contract on the days around today.

        Answers a map from date (`YYYYMMDD`) to the regular and the extended hours of that day, for about six trading
        days around the current one. Days without trading are missing, and a day may lack either list. Stamps are
        epoch seconds, where most of the API has milliseconds. An unknown conid is answered with 400.

        Args:
            exchange: Exchange whose hours are wanted; the one where the contract is listed unless given.

        Source: `GET /contract/trading-schedule`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-contracts/trading-schedule-new>
        """
        return await self._send(calls.trading_schedule(conid, exchange=exchange))

    async def rules(
        self,
        conid: int,
        *,
        is_buy: bool | None = None,
        modify_order: bool | None = None,
        order_id: int | None = None,
        exchange: str | None = None,
    ) -> ContractRules:
        """The order types, price steps and default values for trading one contract.

        Says how a contract can be traded on one side: order types, times in force, the smallest price step, the
        accounts that may trade it, and the values with which an order form would be filled. With `modifyOrder` and
        `orderId` it says what of an existing order may be changed. Round prices to `increment`; `defaultSize` and
        `sizeIncrement` are those of IBKR's order form, no limits. An `error` of null means that all is well. Changes
        nothing, so it may be repeated; an unknown conid is answered with 400.

        Args:
            is_buy: Side of the rules: true for buying (the default), false for selling.
            modify_order: Whether the rules are those for changing the order `orderId`.
            order_id: Order to be changed; needed with `modifyOrder`.
            exchange: Exchange whose rules are wanted.

        Source: `POST /iserver/contract/rules`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-contracts/search-contract-rules>
        """
        return await self._send(
            calls.rules(conid, is_buy=is_buy, modify_order=modify_order, order_id=order_id, exchange=exchange)
        )

    async def algos(
        self,
        conid: int | str,
        *,
        algos: str | None = None,
        add_description: ContractsAlgosAddDescription | None = None,
        add_params: ContractsAlgosAddParams | None = None,
    ) -> ContractAlgos:
        """The IB algorithms that can work an order for a contract, and their parameters.

        Lists the algorithms by id and name; with `addParams` also their parameters, with `addDescription` also what
        they do. The first call for a contract may come back empty or without parameters: ask again. An unknown conid
        is answered with 503.

        Args:
            algos: Ids of the algorithms to keep to, at most 8, joined by `;` and spelt exactly as in the reply:
                `Adaptive;Vwap`.
            add_description: 1 to be told what each algorithm does; 0 otherwise, as when left out.
            add_params: 1 to be told the parameters of each algorithm; 0 otherwise, as when left out.

        Source: `GET /iserver/contract/{conid}/algos`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-contracts/search-algos-for-an-instrument>
        """
        return await self._send(calls.algos(conid, algos=algos, add_description=add_description, add_params=add_params))

    async def details(self, conid: int | str) -> ContractDetails:
        """Everything about one contract but its trading rules.

        Describes the contract `conid`: its symbols, exchanges, company or underlying, maturity, multiplier. Fields
        are spelt with underscores, unlike those of the other contract operations, and are null where they do not
        apply. An unknown conid is answered with 400.

        Source: `GET /iserver/contract/{conid}/info`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-contracts/general-instrument-information>
        """
        return await self._send(calls.details(conid))

    async def details_and_rules(self, conid: int | str, *, is_buy: bool | None = None) -> ContractDetailsAndRules:
        """What `contracts.details` and `contracts.rules` say, in one reply.

        Describes the contract and, under `rules`, how it can be traded on the side `isBuy`. An `error` of null inside
        `rules` means that all is well. Some rules may be missing in the first reply and be there in the second. An
        unknown conid is answered with 400.

        Args:
            is_buy: Side of the rules: true for buying, false for selling.

        Source: `GET /iserver/contract/{conid}/info-and-rules`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-contracts/instrument-info-and-market-rules>
        """
        return await self._send(calls.details_and_rules(conid, is_buy=is_buy))

    async def currency_pairs(self, currency: str) -> CurrencyPairs:
        """The currency pairs in which a currency can be traded.

        Lists the pairs of which `currency` is a part, with the conid by which each is quoted and traded. The reply is
        a map with the requested currency as its only key.

        Args:
            currency: Three-letter code, such as `USD`.

        Source: `GET /iserver/currency/pairs`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-contracts/available-currency-pairs>
        """
        return await self._send(calls.currency_pairs(currency))

    async def exchange_rate(self, target: str, source: str) -> ExchangeRate:
        """What one unit of a currency is worth in another.

        Answers the price of one unit of `source` in units of `target`. It is 1 for a currency and itself. An
        indication, not a quote to trade on; `contracts.currency_pairs` gives the conids of quotes.

        Args:
            target: Three-letter code of the currency in which the answer is expressed.
            source: Three-letter code of the currency of which one unit is valued.

        Source: `GET /iserver/exchangerate`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-contracts/currency-exchange-rate>
        """
        return await self._send(calls.exchange_rate(target, source))

    async def bond_filters(self, symbol: str, issuer_id: str) -> BondFilters:
        """The maturities, coupons, currencies and issue dates of an issuer's bonds.

        Lists the properties by which the bonds of one issuer can be told apart; their values go into `filters` of
        `contracts.info`. The issuer's id comes from a `contracts.search` with `secType` `BOND`. An unknown issuer is
        answered with an empty reply and status 200.

        Args:
            symbol: Always `BOND`.
            issuer_id: Id of the issuer, such as `e1400715`, from `contracts.search` with `secType` `BOND`.

        Source: `GET /iserver/secdef/bond-filters`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-contracts/search-bond-filter-information>
        """
        return await self._send(calls.bond_filters(symbol, issuer_id))

    async def search_post(
        self,
        symbol: str,
        *,
        sec_type: ContractSearchRequestSecType | None = None,
        name: bool | None = None,
        more: bool | None = None,
        fund: bool | None = None,
        fund_family_conid_ex: str | None = None,
        pattern: bool | None = None,
        referrer: str | None = None,
    ) -> builtins.list[ContractMatch]:
        """The search of `contracts.search`, with its parameters in a JSON body.

        Answers exactly what `contracts.search` answers, and prepares `contracts.strikes` and `contracts.info` in the
        same way. Older clients know only this form. Changes nothing, so it may be repeated.

        Args:
            symbol: Ticker of the underlying; with `name`, a part of the company's name, or an ISIN; for bonds, the
                issuer's ticker.
            sec_type: Kind of underlying: `STK` stock (the default), `IND` index, `BOND` bond issuers.
            name: Whether `symbol` is a name. Such a search has shorter rows, and does not prepare
                `contracts.strikes`.
            more: Undocumented. With a plain ticker as `symbol` it was seen to bring a 503.
            fund: Whether to look for mutual funds.
            fund_family_conid_ex: Conid and exchange (`conid@exchange`) of the fund family to which a search for funds
                keeps.
            pattern: Whether `symbol` is a pattern rather than a whole ticker.
            referrer: Which of IBKR's screens asks; undocumented, and needless.

        Source: `POST /iserver/secdef/search`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-contracts/search-instruments-by-symbol>
        """
        return await self._send(
            calls.search_post(
                symbol,
                sec_type=sec_type,
                name=name,
                more=more,
                fund=fund,
                fund_family_conid_ex=fund_family_conid_ex,
                pattern=pattern,
                referrer=referrer,
            )
        )

    async def all_conids(self, exchange: str, *, asset_class: str | None = None) -> builtins.list[ExchangeConid]:
        """Every stock that can be traded on an exchange.

        Lists ticker and conid of each stock that trades on `exchange`, also those listed elsewhere: thousands of
        rows, in one reply. It knows stocks only; an exchange without any gives an empty list. Write the exchange in
        capitals. Needs no brokerage session.

        Args:
            exchange: One exchange, in capitals: `NASDAQ`.
            asset_class: Kind of instrument; only stocks (`STK`, the default) are known to be answered.

        Source: `GET /trsrv/all-conids`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-contracts/list-all-stock-conids-by-exchange>
        """
        return await self._send(calls.all_conids(exchange, asset_class=asset_class))

    async def definitions_post(
        self, conids: builtins.list[int]
    ) -> builtins.list[SecurityDefinition] | SecurityDefinitions:
        """The definitions of many contracts, the conids in a JSON body (retired).

        The older form of `contracts.definitions`, in the retired Swagger document only; use that instead. It takes at
        most 200 conids. It was published as answering with a bare list, and may answer with the object of the newer
        form.

        Args:
            conids: At most 200.

        Source: `POST /trsrv/secdef`, <https://www.interactivebrokers.com/api/doc.html>
        """
        return await self._send(calls.definitions_post(conids))

    async def schedule(
        self,
        asset_class: ContractsScheduleAssetClass,
        symbol: str,
        *,
        exchange: str | None = None,
        exchange_filter: str | None = None,
        conid: int | str | None = None,
    ) -> builtins.list[VenueSchedule]:
        """The weekly hours, and the exceptions of the coming weeks, at each venue.

        Answers one entry for each venue that trades the symbol. `tradingScheduleDate` is a day of the week in
        disguise (`20000101` is any Saturday, up to `20000107`, any Friday) or a real date, which then overrides the
        weekday. Times are `HHMM` in the venue's time zone. Name a real exchange: leaving it out was answered with
        400, and `SMART` with an empty list. Needs no brokerage session. For dates and stamps ready to use see
        `contracts.trading_schedule`.

        Args:
            asset_class: Kind of instrument, in codes that now and then differ from those of the other operations:
                `SWP` is forex, `FND` a fund, `BND` a bond, `ICS` a spread between commodities.
            symbol: Symbol of the instrument or of its underlying.
            exchange: Exchange on which the instrument is listed, such as `NASDAQ`; not `SMART`. Give it always.
            exchange_filter: Exchanges whose hours are wanted, joined by commas; all when left out.
            conid: Conid of the instrument. IBKR's guide of 2026 asks for it, its newer documents do not know it.

        Source: `GET /trsrv/secdef/schedule`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-contracts/trading-schedule-by-symbol>
        """
        return await self._send(
            calls.schedule(asset_class, symbol, exchange=exchange, exchange_filter=exchange_filter, conid=conid)
        )
