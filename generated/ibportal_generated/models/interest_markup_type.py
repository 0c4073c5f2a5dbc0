from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    ClassVar,
    TypeVar,
)

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..models.interest_markup_type_application_currency import (
    InterestMarkupTypeApplicationCurrency,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="InterestMarkupType")


@_attrs_define
class InterestMarkupType:
    """What the broker adds to interest owed, or keeps of interest earned, in percentage points for a currency."""

    currency: InterestMarkupTypeApplicationCurrency | Unset = UNSET
    debit_markup: float | Unset = UNSET
    """ Added to interest on borrowed cash. """
    ib_debit_markup: float | Unset = UNSET
    """ The same on top of IBKR's rate. """
    credit_markdown: float | Unset = UNSET
    """ Taken off interest on cash. """
    short_credit_markdown: float | Unset = UNSET
    """ Taken off interest on the proceeds of short sales. """
    short_cfd_credit_markdown: float | Unset = UNSET
    """ Taken off interest on short CFDs. """
    long_cfd_debit_markdown: float | Unset = UNSET
    """ Added to interest on long CFDs. """
    short_index_cfd_credit_markdown: float | Unset = UNSET
    """ As for short CFDs, on indices. """
    long_index_cfd_debit_markdown: float | Unset = UNSET
    """ As for long CFDs, on indices. """
    short_fx_cfd_markup: float | Unset = UNSET
    """ As for short CFDs, on currencies. """
    long_fx_cfd_markdown: float | Unset = UNSET
    """ As for long CFDs, on currencies. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "debit_markup": "debitMarkup",
        "ib_debit_markup": "ibDebitMarkup",
        "credit_markdown": "creditMarkdown",
        "short_credit_markdown": "shortCreditMarkdown",
        "short_cfd_credit_markdown": "shortCfdCreditMarkdown",
        "long_cfd_debit_markdown": "longCfdDebitMarkdown",
        "short_index_cfd_credit_markdown": "shortIndexCfdCreditMarkdown",
        "long_index_cfd_debit_markdown": "longIndexCfdDebitMarkdown",
        "short_fx_cfd_markup": "shortFxCfdMarkup",
        "long_fx_cfd_markdown": "longFxCfdMarkdown",
    }

    def to_dict(self) -> dict[str, Any]:
        currency: str | Unset = UNSET
        if not isinstance(self.currency, Unset):
            currency = self.currency

        debit_markup = self.debit_markup

        ib_debit_markup = self.ib_debit_markup

        credit_markdown = self.credit_markdown

        short_credit_markdown = self.short_credit_markdown

        short_cfd_credit_markdown = self.short_cfd_credit_markdown

        long_cfd_debit_markdown = self.long_cfd_debit_markdown

        short_index_cfd_credit_markdown = self.short_index_cfd_credit_markdown

        long_index_cfd_debit_markdown = self.long_index_cfd_debit_markdown

        short_fx_cfd_markup = self.short_fx_cfd_markup

        long_fx_cfd_markdown = self.long_fx_cfd_markdown

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if currency is not UNSET:
            field_dict["currency"] = currency
        if debit_markup is not UNSET:
            field_dict["debitMarkup"] = debit_markup
        if ib_debit_markup is not UNSET:
            field_dict["ibDebitMarkup"] = ib_debit_markup
        if credit_markdown is not UNSET:
            field_dict["creditMarkdown"] = credit_markdown
        if short_credit_markdown is not UNSET:
            field_dict["shortCreditMarkdown"] = short_credit_markdown
        if short_cfd_credit_markdown is not UNSET:
            field_dict["shortCfdCreditMarkdown"] = short_cfd_credit_markdown
        if long_cfd_debit_markdown is not UNSET:
            field_dict["longCfdDebitMarkdown"] = long_cfd_debit_markdown
        if short_index_cfd_credit_markdown is not UNSET:
            field_dict["shortIndexCfdCreditMarkdown"] = short_index_cfd_credit_markdown
        if long_index_cfd_debit_markdown is not UNSET:
            field_dict["longIndexCfdDebitMarkdown"] = long_index_cfd_debit_markdown
        if short_fx_cfd_markup is not UNSET:
            field_dict["shortFxCfdMarkup"] = short_fx_cfd_markup
        if long_fx_cfd_markdown is not UNSET:
            field_dict["longFxCfdMarkdown"] = long_fx_cfd_markdown

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        return parsed(cls, src_dict)

    __iter__: ClassVar[None] = None

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: object) -> bool:
        return key in self.additional_properties
