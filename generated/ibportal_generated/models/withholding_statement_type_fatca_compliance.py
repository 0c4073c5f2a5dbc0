from typing import Literal

WithholdingStatementTypeFatcaCompliance = Literal[
    "FATCA_COMPLIANT", "NON_CONSENTING_US_ACCOUNT", "NON_COOPERATIVE_ACCOUNT"
]

WITHHOLDING_STATEMENT_TYPE_FATCA_COMPLIANCE_VALUES: set[WithholdingStatementTypeFatcaCompliance] = {
    "FATCA_COMPLIANT",
    "NON_CONSENTING_US_ACCOUNT",
    "NON_COOPERATIVE_ACCOUNT",
}


def check_withholding_statement_type_fatca_compliance(value: str) -> WithholdingStatementTypeFatcaCompliance:
    if value in WITHHOLDING_STATEMENT_TYPE_FATCA_COMPLIANCE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {WITHHOLDING_STATEMENT_TYPE_FATCA_COMPLIANCE_VALUES!r}"
    )
