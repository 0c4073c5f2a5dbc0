from typing import Literal

EddaInstructionDebtorIdentificationDocumentType = Literal["chinaId", "hkId", "hkMacaoEntryPermit", "passport"]

EDDA_INSTRUCTION_DEBTOR_IDENTIFICATION_DOCUMENT_TYPE_VALUES: set[EddaInstructionDebtorIdentificationDocumentType] = {
    "chinaId",
    "hkId",
    "hkMacaoEntryPermit",
    "passport",
}


def check_edda_instruction_debtor_identification_document_type(
    value: str,
) -> EddaInstructionDebtorIdentificationDocumentType:
    if value in EDDA_INSTRUCTION_DEBTOR_IDENTIFICATION_DOCUMENT_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {EDDA_INSTRUCTION_DEBTOR_IDENTIFICATION_DOCUMENT_TYPE_VALUES!r}"
    )
