"""The `contracts` namespace of both clients."""

from ibportal.contracts import chain, lookup
from ibportal.method import AsyncMethod, Driven, DrivenAsync, Method
from ibportal_generated.namespaces.contracts import AsyncContractsNamespace, ContractsNamespace


class Contracts(Driven, ContractsNamespace):
    """Finding instruments, and the rules, schedules and algorithms that apply to them."""

    search = Method(lookup.search)
    resolve = Method(lookup.resolve)
    info = Method(lookup.info)
    definitions = Method(lookup.definitions)
    stocks = Method(lookup.stocks)
    futures = Method(lookup.futures)
    bond_issuers = Method(lookup.bond_issuers)
    bonds = Method(lookup.bonds)
    strikes = Method(chain.strikes)
    option_chain = Method(chain.option_chain)


class AsyncContracts(DrivenAsync, AsyncContractsNamespace):
    """Finding instruments, and the rules, schedules and algorithms that apply to them. Every method is awaited."""

    search = AsyncMethod(lookup.search)
    resolve = AsyncMethod(lookup.resolve)
    info = AsyncMethod(lookup.info)
    definitions = AsyncMethod(lookup.definitions)
    stocks = AsyncMethod(lookup.stocks)
    futures = AsyncMethod(lookup.futures)
    bond_issuers = AsyncMethod(lookup.bond_issuers)
    bonds = AsyncMethod(lookup.bonds)
    strikes = AsyncMethod(chain.strikes)
    option_chain = AsyncMethod(chain.option_chain)
