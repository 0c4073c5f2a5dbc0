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
from ..models.form_w8imy_entity_type import (
    FormW8IMYEntityType,
)
from ..models.form_w8imy_fatca_status import (
    FormW8IMYFatcaStatus,
)
from ..models.form_w8imy_foreign_branch_status import (
    FormW8IMYForeignBranchStatus,
)
from ..models.form_w8imy_us_tin_type import (
    FormW8IMYUsTinType,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="FormW8IMY")


@_attrs_define
class FormW8IMY:
    """IRS form W-8IMY. The fields `part...` are its boxes, named by part, line and letter: `part314A` is part III, line
    14a.

    """

    name: str | Unset = UNSET
    country_of_incorporation: str | Unset = UNSET
    disregarded_entity_name: str | Unset = UNSET
    entity_type: FormW8IMYEntityType | Unset = UNSET
    fatca_status: FormW8IMYFatcaStatus | Unset = UNSET
    """ Part I: status under FATCA (chapter 4). """
    us_tin: str | Unset = UNSET
    us_tin_type: FormW8IMYUsTinType | Unset = UNSET
    giin: str | Unset = UNSET
    """ Global intermediary identification number, 19 characters. """
    reference_number: int | Unset = UNSET
    box_11_status: FormW8IMYForeignBranchStatus | Unset = UNSET
    """ Part II: FATCA status of a branch or a disregarded entity. """
    part_314a: bool | Unset = UNSET
    """ Part III, line 14a. """
    part_314b: bool | Unset = UNSET
    """ Part III, line 14b. """
    part_314c: bool | Unset = UNSET
    """ Part III, line 14c. """
    part_314c_desc: str | Unset = UNSET
    """ Part III, line 14c: the text. """
    part_314d: bool | Unset = UNSET
    """ Part III, line 14d. """
    part_314d_desc: str | Unset = UNSET
    """ Part III, line 14d: the text. """
    part_314e: bool | Unset = UNSET
    """ Part III, line 14e. """
    part_314e_desc: str | Unset = UNSET
    """ Part III, line 14e: the text. """
    part_314ei: bool | Unset = UNSET
    """ Part III, line 14e(i). """
    part_314e_ii: bool | Unset = UNSET
    """ Part III, line 14e(ii). """
    part_415a: bool | Unset = UNSET
    """ Part IV, line 15a. """
    part_415b: bool | Unset = UNSET
    """ Part IV, line 15b. """
    part_415c: bool | Unset = UNSET
    """ Part IV, line 15c. """
    part_415d: bool | Unset = UNSET
    """ Part IV, line 15d. """
    part_516a: bool | Unset = UNSET
    """ Part V, line 16a. """
    part_516b: bool | Unset = UNSET
    """ Part V, line 16b. """
    part_516c: bool | Unset = UNSET
    """ Part V, line 16c. """
    part_617a: bool | Unset = UNSET
    """ Part VI, line 17a. """
    part_617b: bool | Unset = UNSET
    """ Part VI, line 17b. """
    part_617c: bool | Unset = UNSET
    """ Part VI, line 17c. """
    part718: bool | Unset = UNSET
    """ Part VII, line 18. """
    part819: bool | Unset = UNSET
    """ Part VIII, line 19. """
    part920: bool | Unset = UNSET
    """ Part IX, line 20. """
    part1021: str | Unset = UNSET
    """ Part X, line 21. """
    part_1021a: str | Unset = UNSET
    """ Part X, line 21a. """
    part_1021b: bool | Unset = UNSET
    """ Part X, line 21b. """
    part_1021c: bool | Unset = UNSET
    """ Part X, line 21c. """
    part_1122a: bool | Unset = UNSET
    """ Part XI, line 22a. """
    part_1122b: bool | Unset = UNSET
    """ Part XI, line 22b. """
    part_1122c: bool | Unset = UNSET
    """ Part XI, line 22c. """
    part1223: bool | Unset = UNSET
    """ Part XII, line 23. """
    part1324: bool | Unset = UNSET
    """ Part XIII, line 24. """
    part_1425a: str | Unset = UNSET
    """ Part XIV, line 25a. """
    part_1425b: bool | Unset = UNSET
    """ Part XIV, line 25b. """
    part1526: bool | Unset = UNSET
    """ Part XV, line 26. """
    part_1627a: bool | Unset = UNSET
    """ Part XVI, line 27a. """
    part_1627b: bool | Unset = UNSET
    """ Part XVI, line 27b. """
    part_1627c: bool | Unset = UNSET
    """ Part XVI, line 27c. """
    part1728: bool | Unset = UNSET
    """ Part XVII, line 28. """
    part1829: bool | Unset = UNSET
    """ Part XVIII, line 29. """
    part_1829_desc_1: str | Unset = UNSET
    """ Part XVIII, line 29: the text 1. """
    part_1829_desc_2: str | Unset = UNSET
    """ Part XVIII, line 29: the text 2. """
    part_1829_desc_3: str | Unset = UNSET
    """ Part XVIII, line 29: the text 3. """
    part_1930a: bool | Unset = UNSET
    """ Part XIX, line 30a. """
    part_1930b: bool | Unset = UNSET
    """ Part XIX, line 30b. """
    part_1930c: bool | Unset = UNSET
    """ Part XIX, line 30c. """
    part_1930d: bool | Unset = UNSET
    """ Part XIX, line 30d. """
    part_1930e: bool | Unset = UNSET
    """ Part XIX, line 30e. """
    part_1930f: bool | Unset = UNSET
    """ Part XIX, line 30f. """
    part2031: bool | Unset = UNSET
    """ Part XX, line 31. """
    part2132: bool | Unset = UNSET
    """ Part XXI, line 32. """
    part_2132_desc: str | Unset = UNSET
    """ Part XXI, line 32: the text. """
    part2233: bool | Unset = UNSET
    """ Part XXII, line 33. """
    part_2233_desc: str | Unset = UNSET
    """ Part XXII, line 33: the text. """
    part_2334a: bool | Unset = UNSET
    """ Part XXIII, line 34a. """
    part_2334a_desc: str | Unset = UNSET
    """ Part XXIII, line 34a: the text. """
    part_2334b: bool | Unset = UNSET
    """ Part XXIII, line 34b. """
    part_2334b_desc: str | Unset = UNSET
    """ Part XXIII, line 34b: the text. """
    part2435: bool | Unset = UNSET
    """ Part XXIV, line 35. """
    part2536: bool | Unset = UNSET
    """ Part XXV, line 36. """
    part2637: bool | Unset = UNSET
    """ Part XXVI, line 37. """
    part2738: str | Unset = UNSET
    """ Part XXVII, line 38. """
    part2739: bool | Unset = UNSET
    """ Part XXVII, line 39. """
    cert: bool | Unset = UNSET
    """ The signer certifies the form, under penalty of perjury. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "country_of_incorporation": "countryOfIncorporation",
        "disregarded_entity_name": "disregardedEntityName",
        "entity_type": "entityType",
        "fatca_status": "fatcaStatus",
        "us_tin": "usTin",
        "us_tin_type": "usTinType",
        "reference_number": "referenceNumber",
        "box_11_status": "box11Status",
        "part_314a": "part314A",
        "part_314b": "part314B",
        "part_314c": "part314C",
        "part_314c_desc": "part314CDesc",
        "part_314d": "part314D",
        "part_314d_desc": "part314DDesc",
        "part_314e": "part314E",
        "part_314e_desc": "part314EDesc",
        "part_314ei": "part314EI",
        "part_314e_ii": "part314EIi",
        "part_415a": "part415A",
        "part_415b": "part415B",
        "part_415c": "part415C",
        "part_415d": "part415D",
        "part_516a": "part516A",
        "part_516b": "part516B",
        "part_516c": "part516C",
        "part_617a": "part617A",
        "part_617b": "part617B",
        "part_617c": "part617C",
        "part_1021a": "part1021A",
        "part_1021b": "part1021B",
        "part_1021c": "part1021C",
        "part_1122a": "part1122A",
        "part_1122b": "part1122B",
        "part_1122c": "part1122C",
        "part_1425a": "part1425A",
        "part_1425b": "part1425B",
        "part_1627a": "part1627A",
        "part_1627b": "part1627B",
        "part_1627c": "part1627C",
        "part_1829_desc_1": "part1829Desc1",
        "part_1829_desc_2": "part1829Desc2",
        "part_1829_desc_3": "part1829Desc3",
        "part_1930a": "part1930A",
        "part_1930b": "part1930B",
        "part_1930c": "part1930C",
        "part_1930d": "part1930D",
        "part_1930e": "part1930E",
        "part_1930f": "part1930F",
        "part_2132_desc": "part2132Desc",
        "part_2233_desc": "part2233Desc",
        "part_2334a": "part2334A",
        "part_2334a_desc": "part2334ADesc",
        "part_2334b": "part2334B",
        "part_2334b_desc": "part2334BDesc",
    }

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        country_of_incorporation = self.country_of_incorporation

        disregarded_entity_name = self.disregarded_entity_name

        entity_type: str | Unset = UNSET
        if not isinstance(self.entity_type, Unset):
            entity_type = self.entity_type

        fatca_status: str | Unset = UNSET
        if not isinstance(self.fatca_status, Unset):
            fatca_status = self.fatca_status

        us_tin = self.us_tin

        us_tin_type: str | Unset = UNSET
        if not isinstance(self.us_tin_type, Unset):
            us_tin_type = self.us_tin_type

        giin = self.giin

        reference_number = self.reference_number

        box_11_status: str | Unset = UNSET
        if not isinstance(self.box_11_status, Unset):
            box_11_status = self.box_11_status

        part_314a = self.part_314a

        part_314b = self.part_314b

        part_314c = self.part_314c

        part_314c_desc = self.part_314c_desc

        part_314d = self.part_314d

        part_314d_desc = self.part_314d_desc

        part_314e = self.part_314e

        part_314e_desc = self.part_314e_desc

        part_314ei = self.part_314ei

        part_314e_ii = self.part_314e_ii

        part_415a = self.part_415a

        part_415b = self.part_415b

        part_415c = self.part_415c

        part_415d = self.part_415d

        part_516a = self.part_516a

        part_516b = self.part_516b

        part_516c = self.part_516c

        part_617a = self.part_617a

        part_617b = self.part_617b

        part_617c = self.part_617c

        part718 = self.part718

        part819 = self.part819

        part920 = self.part920

        part1021 = self.part1021

        part_1021a = self.part_1021a

        part_1021b = self.part_1021b

        part_1021c = self.part_1021c

        part_1122a = self.part_1122a

        part_1122b = self.part_1122b

        part_1122c = self.part_1122c

        part1223 = self.part1223

        part1324 = self.part1324

        part_1425a = self.part_1425a

        part_1425b = self.part_1425b

        part1526 = self.part1526

        part_1627a = self.part_1627a

        part_1627b = self.part_1627b

        part_1627c = self.part_1627c

        part1728 = self.part1728

        part1829 = self.part1829

        part_1829_desc_1 = self.part_1829_desc_1

        part_1829_desc_2 = self.part_1829_desc_2

        part_1829_desc_3 = self.part_1829_desc_3

        part_1930a = self.part_1930a

        part_1930b = self.part_1930b

        part_1930c = self.part_1930c

        part_1930d = self.part_1930d

        part_1930e = self.part_1930e

        part_1930f = self.part_1930f

        part2031 = self.part2031

        part2132 = self.part2132

        part_2132_desc = self.part_2132_desc

        part2233 = self.part2233

        part_2233_desc = self.part_2233_desc

        part_2334a = self.part_2334a

        part_2334a_desc = self.part_2334a_desc

        part_2334b = self.part_2334b

        part_2334b_desc = self.part_2334b_desc

        part2435 = self.part2435

        part2536 = self.part2536

        part2637 = self.part2637

        part2738 = self.part2738

        part2739 = self.part2739

        cert = self.cert

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if country_of_incorporation is not UNSET:
            field_dict["countryOfIncorporation"] = country_of_incorporation
        if disregarded_entity_name is not UNSET:
            field_dict["disregardedEntityName"] = disregarded_entity_name
        if entity_type is not UNSET:
            field_dict["entityType"] = entity_type
        if fatca_status is not UNSET:
            field_dict["fatcaStatus"] = fatca_status
        if us_tin is not UNSET:
            field_dict["usTin"] = us_tin
        if us_tin_type is not UNSET:
            field_dict["usTinType"] = us_tin_type
        if giin is not UNSET:
            field_dict["giin"] = giin
        if reference_number is not UNSET:
            field_dict["referenceNumber"] = reference_number
        if box_11_status is not UNSET:
            field_dict["box11Status"] = box_11_status
        if part_314a is not UNSET:
            field_dict["part314A"] = part_314a
        if part_314b is not UNSET:
            field_dict["part314B"] = part_314b
        if part_314c is not UNSET:
            field_dict["part314C"] = part_314c
        if part_314c_desc is not UNSET:
            field_dict["part314CDesc"] = part_314c_desc
        if part_314d is not UNSET:
            field_dict["part314D"] = part_314d
        if part_314d_desc is not UNSET:
            field_dict["part314DDesc"] = part_314d_desc
        if part_314e is not UNSET:
            field_dict["part314E"] = part_314e
        if part_314e_desc is not UNSET:
            field_dict["part314EDesc"] = part_314e_desc
        if part_314ei is not UNSET:
            field_dict["part314EI"] = part_314ei
        if part_314e_ii is not UNSET:
            field_dict["part314EIi"] = part_314e_ii
        if part_415a is not UNSET:
            field_dict["part415A"] = part_415a
        if part_415b is not UNSET:
            field_dict["part415B"] = part_415b
        if part_415c is not UNSET:
            field_dict["part415C"] = part_415c
        if part_415d is not UNSET:
            field_dict["part415D"] = part_415d
        if part_516a is not UNSET:
            field_dict["part516A"] = part_516a
        if part_516b is not UNSET:
            field_dict["part516B"] = part_516b
        if part_516c is not UNSET:
            field_dict["part516C"] = part_516c
        if part_617a is not UNSET:
            field_dict["part617A"] = part_617a
        if part_617b is not UNSET:
            field_dict["part617B"] = part_617b
        if part_617c is not UNSET:
            field_dict["part617C"] = part_617c
        if part718 is not UNSET:
            field_dict["part718"] = part718
        if part819 is not UNSET:
            field_dict["part819"] = part819
        if part920 is not UNSET:
            field_dict["part920"] = part920
        if part1021 is not UNSET:
            field_dict["part1021"] = part1021
        if part_1021a is not UNSET:
            field_dict["part1021A"] = part_1021a
        if part_1021b is not UNSET:
            field_dict["part1021B"] = part_1021b
        if part_1021c is not UNSET:
            field_dict["part1021C"] = part_1021c
        if part_1122a is not UNSET:
            field_dict["part1122A"] = part_1122a
        if part_1122b is not UNSET:
            field_dict["part1122B"] = part_1122b
        if part_1122c is not UNSET:
            field_dict["part1122C"] = part_1122c
        if part1223 is not UNSET:
            field_dict["part1223"] = part1223
        if part1324 is not UNSET:
            field_dict["part1324"] = part1324
        if part_1425a is not UNSET:
            field_dict["part1425A"] = part_1425a
        if part_1425b is not UNSET:
            field_dict["part1425B"] = part_1425b
        if part1526 is not UNSET:
            field_dict["part1526"] = part1526
        if part_1627a is not UNSET:
            field_dict["part1627A"] = part_1627a
        if part_1627b is not UNSET:
            field_dict["part1627B"] = part_1627b
        if part_1627c is not UNSET:
            field_dict["part1627C"] = part_1627c
        if part1728 is not UNSET:
            field_dict["part1728"] = part1728
        if part1829 is not UNSET:
            field_dict["part1829"] = part1829
        if part_1829_desc_1 is not UNSET:
            field_dict["part1829Desc1"] = part_1829_desc_1
        if part_1829_desc_2 is not UNSET:
            field_dict["part1829Desc2"] = part_1829_desc_2
        if part_1829_desc_3 is not UNSET:
            field_dict["part1829Desc3"] = part_1829_desc_3
        if part_1930a is not UNSET:
            field_dict["part1930A"] = part_1930a
        if part_1930b is not UNSET:
            field_dict["part1930B"] = part_1930b
        if part_1930c is not UNSET:
            field_dict["part1930C"] = part_1930c
        if part_1930d is not UNSET:
            field_dict["part1930D"] = part_1930d
        if part_1930e is not UNSET:
            field_dict["part1930E"] = part_1930e
        if part_1930f is not UNSET:
            field_dict["part1930F"] = part_1930f
        if part2031 is not UNSET:
            field_dict["part2031"] = part2031
        if part2132 is not UNSET:
            field_dict["part2132"] = part2132
        if part_2132_desc is not UNSET:
            field_dict["part2132Desc"] = part_2132_desc
        if part2233 is not UNSET:
            field_dict["part2233"] = part2233
        if part_2233_desc is not UNSET:
            field_dict["part2233Desc"] = part_2233_desc
        if part_2334a is not UNSET:
            field_dict["part2334A"] = part_2334a
        if part_2334a_desc is not UNSET:
            field_dict["part2334ADesc"] = part_2334a_desc
        if part_2334b is not UNSET:
            field_dict["part2334B"] = part_2334b
        if part_2334b_desc is not UNSET:
            field_dict["part2334BDesc"] = part_2334b_desc
        if part2435 is not UNSET:
            field_dict["part2435"] = part2435
        if part2536 is not UNSET:
            field_dict["part2536"] = part2536
        if part2637 is not UNSET:
            field_dict["part2637"] = part2637
        if part2738 is not UNSET:
            field_dict["part2738"] = part2738
        if part2739 is not UNSET:
            field_dict["part2739"] = part2739
        if cert is not UNSET:
            field_dict["cert"] = cert

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
