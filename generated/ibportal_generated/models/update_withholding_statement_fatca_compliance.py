from typing import Literal

UpdateWithholdingStatementFatcaCompliance = Literal[
    "FATCA_COMPLIANT", "NON_CONSENTING_US_ACCOUNT", "NON_COOPERATIVE_ACCOUNT"
]

UPDATE_WITHHOLDING_STATEMENT_FATCA_COMPLIANCE_VALUES: set[UpdateWithholdingStatementFatcaCompliance] = {
    "FATCA_COMPLIANT",
    "NON_CONSENTING_US_ACCOUNT",
    "NON_COOPERATIVE_ACCOUNT",
}


def check_update_withholding_statement_fatca_compliance(value: str) -> UpdateWithholdingStatementFatcaCompliance:
    if value in UPDATE_WITHHOLDING_STATEMENT_FATCA_COMPLIANCE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_WITHHOLDING_STATEMENT_FATCA_COMPLIANCE_VALUES!r}"
    )
