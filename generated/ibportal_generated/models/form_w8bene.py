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
from ..models.form_w8bene_entity_type import (
    FormW8BENEEntityType,
)
from ..models.form_w8bene_fatca_status import (
    FormW8BENEFatcaStatus,
)
from ..models.form_w8bene_foreign_branch_status import (
    FormW8BENEForeignBranchStatus,
)
from ..models.form_w8bene_missing_tax_id_reason import (
    FormW8BENEMissingTaxIdReason,
)
from ..models.form_w8bene_part_314b import (
    FormW8BENEPart314B,
)
from ..models.form_w8bene_part_1226_desc_3 import (
    FormW8BENEPart1226Desc3,
)
from ..models.form_w8bene_tax_form_signature import (
    FormW8BENETaxFormSignature,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="FormW8BENE")


@_attrs_define
class FormW8BENE:
    """IRS form W-8BEN-E. The fields `part...` are its boxes, named by part, line and letter: `part314A` is part III, line
    14a.

    """

    substantial_us_owner_external_ids: list[str] | Unset = UNSET
    """ Part XXIX: `externalId` of the US persons who own a tenth or more. """
    name: str | Unset = UNSET
    country_of_organization: str | Unset = UNSET
    disregarded_entity_name: str | Unset = UNSET
    entity_type: FormW8BENEEntityType | Unset = UNSET
    fatca_status: FormW8BENEFatcaStatus | Unset = UNSET
    """ Part I: status under FATCA (chapter 4). """
    us_tin: str | Unset = UNSET
    giin: str | Unset = UNSET
    """ Global intermediary identification number, 19 characters. """
    foreign_tin: str | Unset = UNSET
    tin_or_explanation_required: bool | Unset = UNSET
    """ True when a tax number or `explanation` must be given. """
    explanation: FormW8BENEMissingTaxIdReason | Unset = UNSET
    """ Why there is no foreign tax number: the US one counts, it need not be disclosed, is not required, or is not
    issued. """
    reference_number: int | Unset = UNSET
    """ Line for references on the form. """
    submit_date: str | Unset = UNSET
    box_11_status: FormW8BENEForeignBranchStatus | Unset = UNSET
    """ Part II: FATCA status of a branch or a disregarded entity. """
    part_314a: bool | Unset = UNSET
    """ Part III, line 14a. """
    part_314a_country: str | Unset = UNSET
    """ Part III, line 14a: the country. """
    part_314b: FormW8BENEPart314B | Unset = UNSET
    """ Part III, line 14b. """
    part_314c: bool | Unset = UNSET
    """ Part III, line 14c. """
    part416: str | Unset = UNSET
    """ Part IV, line 16. """
    part_417i: bool | Unset = UNSET
    """ Part IV, line 17(i). """
    part_417_ii: bool | Unset = UNSET
    """ Part IV, line 17(ii). """
    part518: bool | Unset = UNSET
    """ Part V, line 18. """
    part619: bool | Unset = UNSET
    """ Part VI, line 19. """
    part720: str | Unset = UNSET
    """ Part VII, line 20. """
    part721: bool | Unset = UNSET
    """ Part VII, line 21. """
    part822: bool | Unset = UNSET
    """ Part VIII, line 22. """
    part923: bool | Unset = UNSET
    """ Part IX, line 23. """
    part_1024a: bool | Unset = UNSET
    """ Part X, line 24a. """
    part_1024b: bool | Unset = UNSET
    """ Part X, line 24b. """
    part_1024c: bool | Unset = UNSET
    """ Part X, line 24c. """
    part_1024d: bool | Unset = UNSET
    """ Part X, line 24d. """
    part_1125a: bool | Unset = UNSET
    """ Part XI, line 25a. """
    part_1125b: bool | Unset = UNSET
    """ Part XI, line 25b. """
    part_1125c: bool | Unset = UNSET
    """ Part XI, line 25c. """
    part1226: bool | Unset = UNSET
    """ Part XII, line 26. """
    part_1226_desc_1: str | Unset = UNSET
    """ Part XII, line 26: the text 1. """
    part_1226_desc_2: str | Unset = UNSET
    """ Part XII, line 26: the text 2. """
    part_1226_desc_3: FormW8BENEPart1226Desc3 | Unset = UNSET
    """ Part XII, line 26: the text 3. """
    part_1226_desc_4: str | Unset = UNSET
    """ Part XII, line 26: the text 4. """
    part1327: bool | Unset = UNSET
    """ Part XIII, line 27. """
    part_1428a: bool | Unset = UNSET
    """ Part XIV, line 28a. """
    part_1428b: bool | Unset = UNSET
    """ Part XIV, line 28b. """
    part_1529a: bool | Unset = UNSET
    """ Part XV, line 29a. """
    part_1529b: bool | Unset = UNSET
    """ Part XV, line 29b. """
    part_1529c: bool | Unset = UNSET
    """ Part XV, line 29c. """
    part_1529d: bool | Unset = UNSET
    """ Part XV, line 29d. """
    part_1529e: bool | Unset = UNSET
    """ Part XV, line 29e. """
    part_1529f: bool | Unset = UNSET
    """ Part XV, line 29f. """
    part1630: bool | Unset = UNSET
    """ Part XVI, line 30. """
    part1731: bool | Unset = UNSET
    """ Part XVII, line 31. """
    part1832: bool | Unset = UNSET
    """ Part XVIII, line 32. """
    part1933: bool | Unset = UNSET
    """ Part XIX, line 33. """
    part2034: bool | Unset = UNSET
    """ Part XX, line 34. """
    part2135: bool | Unset = UNSET
    """ Part XXI, line 35. """
    part_2135_date: str | Unset = UNSET
    """ Part XXI, line 35: the date. """
    part2236: bool | Unset = UNSET
    """ Part XXII, line 36. """
    part_2337a: bool | Unset = UNSET
    """ Part XXIII, line 37a. """
    part_2337a_desc: str | Unset = UNSET
    """ Part XXIII, line 37a: the text. """
    part_2337b: bool | Unset = UNSET
    """ Part XXIII, line 37b. """
    part_2337b_desc_1: str | Unset = UNSET
    """ Part XXIII, line 37b: the text 1. """
    part_2337b_desc_2: str | Unset = UNSET
    """ Part XXIII, line 37b: the text 2. """
    part2438: bool | Unset = UNSET
    """ Part XXIV, line 38. """
    part2539: bool | Unset = UNSET
    """ Part XXV, line 39. """
    part_2640a: bool | Unset = UNSET
    """ Part XXVI, line 40a. """
    part_2640b: bool | Unset = UNSET
    """ Part XXVI, line 40b. """
    part_2640c: bool | Unset = UNSET
    """ Part XXVI, line 40c. """
    part2741: bool | Unset = UNSET
    """ Part XXVII, line 41. """
    part2842: str | Unset = UNSET
    """ Part XXVIII, line 42. """
    part2843: bool | Unset = UNSET
    """ Part XXVIII, line 43. """
    cert: bool | Unset = UNSET
    """ The signer certifies the form, under penalty of perjury. """
    signature_type: FormW8BENETaxFormSignature | Unset = UNSET
    blank_form: bool | Unset = UNSET
    """ True when the file is the empty form, the answers standing here. """
    tax_form_file: str | Unset = UNSET
    """ Name of the file among the documents. """
    proprietary_form_number: int | Unset = UNSET
    """ Form number of the sender's own version, if not IBKR's. """
    electronic_format: bool | Unset = UNSET
    """ True when the form was filled in on a screen. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "substantial_us_owner_external_ids": "substantialUsOwnerExternalIds",
        "country_of_organization": "countryOfOrganization",
        "disregarded_entity_name": "disregardedEntityName",
        "entity_type": "entityType",
        "fatca_status": "fatcaStatus",
        "us_tin": "usTin",
        "foreign_tin": "foreignTin",
        "tin_or_explanation_required": "tinOrExplanationRequired",
        "reference_number": "referenceNumber",
        "submit_date": "submitDate",
        "box_11_status": "box11Status",
        "part_314a": "part314A",
        "part_314a_country": "part314ACountry",
        "part_314b": "part314B",
        "part_314c": "part314C",
        "part_417i": "part417I",
        "part_417_ii": "part417Ii",
        "part_1024a": "part1024A",
        "part_1024b": "part1024B",
        "part_1024c": "part1024C",
        "part_1024d": "part1024D",
        "part_1125a": "part1125A",
        "part_1125b": "part1125B",
        "part_1125c": "part1125C",
        "part_1226_desc_1": "part1226Desc1",
        "part_1226_desc_2": "part1226Desc2",
        "part_1226_desc_3": "part1226Desc3",
        "part_1226_desc_4": "part1226Desc4",
        "part_1428a": "part1428A",
        "part_1428b": "part1428B",
        "part_1529a": "part1529A",
        "part_1529b": "part1529B",
        "part_1529c": "part1529C",
        "part_1529d": "part1529D",
        "part_1529e": "part1529E",
        "part_1529f": "part1529F",
        "part_2135_date": "part2135Date",
        "part_2337a": "part2337A",
        "part_2337a_desc": "part2337ADesc",
        "part_2337b": "part2337B",
        "part_2337b_desc_1": "part2337BDesc1",
        "part_2337b_desc_2": "part2337BDesc2",
        "part_2640a": "part2640A",
        "part_2640b": "part2640B",
        "part_2640c": "part2640C",
        "signature_type": "signatureType",
        "blank_form": "blankForm",
        "tax_form_file": "taxFormFile",
        "proprietary_form_number": "proprietaryFormNumber",
        "electronic_format": "electronicFormat",
    }

    def to_dict(self) -> dict[str, Any]:
        substantial_us_owner_external_ids: list[str] | Unset = UNSET
        if not isinstance(self.substantial_us_owner_external_ids, Unset):
            substantial_us_owner_external_ids = self.substantial_us_owner_external_ids

        name = self.name

        country_of_organization = self.country_of_organization

        disregarded_entity_name = self.disregarded_entity_name

        entity_type: str | Unset = UNSET
        if not isinstance(self.entity_type, Unset):
            entity_type = self.entity_type

        fatca_status: str | Unset = UNSET
        if not isinstance(self.fatca_status, Unset):
            fatca_status = self.fatca_status

        us_tin = self.us_tin

        giin = self.giin

        foreign_tin = self.foreign_tin

        tin_or_explanation_required = self.tin_or_explanation_required

        explanation: str | Unset = UNSET
        if not isinstance(self.explanation, Unset):
            explanation = self.explanation

        reference_number = self.reference_number

        submit_date = self.submit_date

        box_11_status: str | Unset = UNSET
        if not isinstance(self.box_11_status, Unset):
            box_11_status = self.box_11_status

        part_314a = self.part_314a

        part_314a_country = self.part_314a_country

        part_314b: str | Unset = UNSET
        if not isinstance(self.part_314b, Unset):
            part_314b = self.part_314b

        part_314c = self.part_314c

        part416 = self.part416

        part_417i = self.part_417i

        part_417_ii = self.part_417_ii

        part518 = self.part518

        part619 = self.part619

        part720 = self.part720

        part721 = self.part721

        part822 = self.part822

        part923 = self.part923

        part_1024a = self.part_1024a

        part_1024b = self.part_1024b

        part_1024c = self.part_1024c

        part_1024d = self.part_1024d

        part_1125a = self.part_1125a

        part_1125b = self.part_1125b

        part_1125c = self.part_1125c

        part1226 = self.part1226

        part_1226_desc_1 = self.part_1226_desc_1

        part_1226_desc_2 = self.part_1226_desc_2

        part_1226_desc_3: str | Unset = UNSET
        if not isinstance(self.part_1226_desc_3, Unset):
            part_1226_desc_3 = self.part_1226_desc_3

        part_1226_desc_4 = self.part_1226_desc_4

        part1327 = self.part1327

        part_1428a = self.part_1428a

        part_1428b = self.part_1428b

        part_1529a = self.part_1529a

        part_1529b = self.part_1529b

        part_1529c = self.part_1529c

        part_1529d = self.part_1529d

        part_1529e = self.part_1529e

        part_1529f = self.part_1529f

        part1630 = self.part1630

        part1731 = self.part1731

        part1832 = self.part1832

        part1933 = self.part1933

        part2034 = self.part2034

        part2135 = self.part2135

        part_2135_date = self.part_2135_date

        part2236 = self.part2236

        part_2337a = self.part_2337a

        part_2337a_desc = self.part_2337a_desc

        part_2337b = self.part_2337b

        part_2337b_desc_1 = self.part_2337b_desc_1

        part_2337b_desc_2 = self.part_2337b_desc_2

        part2438 = self.part2438

        part2539 = self.part2539

        part_2640a = self.part_2640a

        part_2640b = self.part_2640b

        part_2640c = self.part_2640c

        part2741 = self.part2741

        part2842 = self.part2842

        part2843 = self.part2843

        cert = self.cert

        signature_type: str | Unset = UNSET
        if not isinstance(self.signature_type, Unset):
            signature_type = self.signature_type

        blank_form = self.blank_form

        tax_form_file = self.tax_form_file

        proprietary_form_number = self.proprietary_form_number

        electronic_format = self.electronic_format

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if substantial_us_owner_external_ids is not UNSET:
            field_dict["substantialUsOwnerExternalIds"] = substantial_us_owner_external_ids
        if name is not UNSET:
            field_dict["name"] = name
        if country_of_organization is not UNSET:
            field_dict["countryOfOrganization"] = country_of_organization
        if disregarded_entity_name is not UNSET:
            field_dict["disregardedEntityName"] = disregarded_entity_name
        if entity_type is not UNSET:
            field_dict["entityType"] = entity_type
        if fatca_status is not UNSET:
            field_dict["fatcaStatus"] = fatca_status
        if us_tin is not UNSET:
            field_dict["usTin"] = us_tin
        if giin is not UNSET:
            field_dict["giin"] = giin
        if foreign_tin is not UNSET:
            field_dict["foreignTin"] = foreign_tin
        if tin_or_explanation_required is not UNSET:
            field_dict["tinOrExplanationRequired"] = tin_or_explanation_required
        if explanation is not UNSET:
            field_dict["explanation"] = explanation
        if reference_number is not UNSET:
            field_dict["referenceNumber"] = reference_number
        if submit_date is not UNSET:
            field_dict["submitDate"] = submit_date
        if box_11_status is not UNSET:
            field_dict["box11Status"] = box_11_status
        if part_314a is not UNSET:
            field_dict["part314A"] = part_314a
        if part_314a_country is not UNSET:
            field_dict["part314ACountry"] = part_314a_country
        if part_314b is not UNSET:
            field_dict["part314B"] = part_314b
        if part_314c is not UNSET:
            field_dict["part314C"] = part_314c
        if part416 is not UNSET:
            field_dict["part416"] = part416
        if part_417i is not UNSET:
            field_dict["part417I"] = part_417i
        if part_417_ii is not UNSET:
            field_dict["part417Ii"] = part_417_ii
        if part518 is not UNSET:
            field_dict["part518"] = part518
        if part619 is not UNSET:
            field_dict["part619"] = part619
        if part720 is not UNSET:
            field_dict["part720"] = part720
        if part721 is not UNSET:
            field_dict["part721"] = part721
        if part822 is not UNSET:
            field_dict["part822"] = part822
        if part923 is not UNSET:
            field_dict["part923"] = part923
        if part_1024a is not UNSET:
            field_dict["part1024A"] = part_1024a
        if part_1024b is not UNSET:
            field_dict["part1024B"] = part_1024b
        if part_1024c is not UNSET:
            field_dict["part1024C"] = part_1024c
        if part_1024d is not UNSET:
            field_dict["part1024D"] = part_1024d
        if part_1125a is not UNSET:
            field_dict["part1125A"] = part_1125a
        if part_1125b is not UNSET:
            field_dict["part1125B"] = part_1125b
        if part_1125c is not UNSET:
            field_dict["part1125C"] = part_1125c
        if part1226 is not UNSET:
            field_dict["part1226"] = part1226
        if part_1226_desc_1 is not UNSET:
            field_dict["part1226Desc1"] = part_1226_desc_1
        if part_1226_desc_2 is not UNSET:
            field_dict["part1226Desc2"] = part_1226_desc_2
        if part_1226_desc_3 is not UNSET:
            field_dict["part1226Desc3"] = part_1226_desc_3
        if part_1226_desc_4 is not UNSET:
            field_dict["part1226Desc4"] = part_1226_desc_4
        if part1327 is not UNSET:
            field_dict["part1327"] = part1327
        if part_1428a is not UNSET:
            field_dict["part1428A"] = part_1428a
        if part_1428b is not UNSET:
            field_dict["part1428B"] = part_1428b
        if part_1529a is not UNSET:
            field_dict["part1529A"] = part_1529a
        if part_1529b is not UNSET:
            field_dict["part1529B"] = part_1529b
        if part_1529c is not UNSET:
            field_dict["part1529C"] = part_1529c
        if part_1529d is not UNSET:
            field_dict["part1529D"] = part_1529d
        if part_1529e is not UNSET:
            field_dict["part1529E"] = part_1529e
        if part_1529f is not UNSET:
            field_dict["part1529F"] = part_1529f
        if part1630 is not UNSET:
            field_dict["part1630"] = part1630
        if part1731 is not UNSET:
            field_dict["part1731"] = part1731
        if part1832 is not UNSET:
            field_dict["part1832"] = part1832
        if part1933 is not UNSET:
            field_dict["part1933"] = part1933
        if part2034 is not UNSET:
            field_dict["part2034"] = part2034
        if part2135 is not UNSET:
            field_dict["part2135"] = part2135
        if part_2135_date is not UNSET:
            field_dict["part2135Date"] = part_2135_date
        if part2236 is not UNSET:
            field_dict["part2236"] = part2236
        if part_2337a is not UNSET:
            field_dict["part2337A"] = part_2337a
        if part_2337a_desc is not UNSET:
            field_dict["part2337ADesc"] = part_2337a_desc
        if part_2337b is not UNSET:
            field_dict["part2337B"] = part_2337b
        if part_2337b_desc_1 is not UNSET:
            field_dict["part2337BDesc1"] = part_2337b_desc_1
        if part_2337b_desc_2 is not UNSET:
            field_dict["part2337BDesc2"] = part_2337b_desc_2
        if part2438 is not UNSET:
            field_dict["part2438"] = part2438
        if part2539 is not UNSET:
            field_dict["part2539"] = part2539
        if part_2640a is not UNSET:
            field_dict["part2640A"] = part_2640a
        if part_2640b is not UNSET:
            field_dict["part2640B"] = part_2640b
        if part_2640c is not UNSET:
            field_dict["part2640C"] = part_2640c
        if part2741 is not UNSET:
            field_dict["part2741"] = part2741
        if part2842 is not UNSET:
            field_dict["part2842"] = part2842
        if part2843 is not UNSET:
            field_dict["part2843"] = part2843
        if cert is not UNSET:
            field_dict["cert"] = cert
        if signature_type is not UNSET:
            field_dict["signatureType"] = signature_type
        if blank_form is not UNSET:
            field_dict["blankForm"] = blank_form
        if tax_form_file is not UNSET:
            field_dict["taxFormFile"] = tax_form_file
        if proprietary_form_number is not UNSET:
            field_dict["proprietaryFormNumber"] = proprietary_form_number
        if electronic_format is not UNSET:
            field_dict["electronicFormat"] = electronic_format

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
