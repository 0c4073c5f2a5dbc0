from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    TypeVar,
)

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.bond_issuer import BondIssuer
    from ..models.contract_section import ContractSection


T = TypeVar("T", bound="ContractMatch")


@_attrs_define
class ContractMatch:
    bondid: int | Unset = UNSET
    """ Number of the kind of bonds; in the row of bonds only. """
    conid: int | str | Unset = UNSET
    """ Conid of the underlying, as text; `2147483647` in the row of bonds means none. """
    company_header: None | str | Unset = UNSET
    """ Name and exchange in one: `APPLE INC - NASDAQ`, or `SAP SE (IBIS)` in a search by name. """
    company_name: None | str | Unset = UNSET
    symbol: None | str | Unset = UNSET
    """ Ticker; null for bonds. """
    description: None | str | Unset = UNSET
    """ Exchange where it is listed; null for bonds and in a search by name. """
    restricted: None | str | Unset = UNSET
    """ Kind of instrument that the user may not trade here, such as `CFD`; null when there is none. """
    fop: None | str | Unset = UNSET
    """ Expirations of futures options joined by `;`, as dates (`YYYYMMDD`) or months; often missing, see
    `sections`. """
    opt: None | str | Unset = UNSET
    """ Expirations of options joined by `;`, as dates (`YYYYMMDD`) or months; often missing, see `sections`. """
    war: None | str | Unset = UNSET
    """ Expirations of warrants joined by `;`, as dates (`YYYYMMDD`) or months; often missing, see `sections`. """
    sections: list[ContractSection] | Unset = UNSET
    """ What can be traded: the instrument itself and the derivatives on it. Empty in a search by name, and for
    currencies. """
    issuers: list[BondIssuer] | Unset = UNSET
    """ Bond issuers; in the row of bonds only. """
    sec_type: str | Unset = UNSET
    """ Kind of instrument, in a search by name. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "company_header": "companyHeader",
        "company_name": "companyName",
        "sec_type": "secType",
    }

    def to_dict(self) -> dict[str, Any]:
        bondid = self.bondid

        conid: int | str | Unset
        if isinstance(self.conid, Unset):
            conid = UNSET
        else:
            conid = self.conid

        company_header: None | str | Unset
        if isinstance(self.company_header, Unset):
            company_header = UNSET
        else:
            company_header = self.company_header

        company_name: None | str | Unset
        if isinstance(self.company_name, Unset):
            company_name = UNSET
        else:
            company_name = self.company_name

        symbol: None | str | Unset
        if isinstance(self.symbol, Unset):
            symbol = UNSET
        else:
            symbol = self.symbol

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        restricted: None | str | Unset
        if isinstance(self.restricted, Unset):
            restricted = UNSET
        else:
            restricted = self.restricted

        fop: None | str | Unset
        if isinstance(self.fop, Unset):
            fop = UNSET
        else:
            fop = self.fop

        opt: None | str | Unset
        if isinstance(self.opt, Unset):
            opt = UNSET
        else:
            opt = self.opt

        war: None | str | Unset
        if isinstance(self.war, Unset):
            war = UNSET
        else:
            war = self.war

        sections: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.sections, Unset):
            sections = []
            for sections_item_data in self.sections:
                sections_item = sections_item_data.to_dict()
                sections.append(sections_item)

        issuers: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.issuers, Unset):
            issuers = []
            for issuers_item_data in self.issuers:
                issuers_item = issuers_item_data.to_dict()
                issuers.append(issuers_item)

        sec_type = self.sec_type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if bondid is not UNSET:
            field_dict["bondid"] = bondid
        if conid is not UNSET:
            field_dict["conid"] = conid
        if company_header is not UNSET:
            field_dict["companyHeader"] = company_header
        if company_name is not UNSET:
            field_dict["companyName"] = company_name
        if symbol is not UNSET:
            field_dict["symbol"] = symbol
        if description is not UNSET:
            field_dict["description"] = description
        if restricted is not UNSET:
            field_dict["restricted"] = restricted
        if fop is not UNSET:
            field_dict["fop"] = fop
        if opt is not UNSET:
            field_dict["opt"] = opt
        if war is not UNSET:
            field_dict["war"] = war
        if sections is not UNSET:
            field_dict["sections"] = sections
        if issuers is not UNSET:
            field_dict["issuers"] = issuers
        if sec_type is not UNSET:
            field_dict["secType"] = sec_type

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
