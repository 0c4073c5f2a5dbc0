from typing import Literal

AchBankAccountBankAccountTypeCode = Literal[0, 1, 2]

ACH_BANK_ACCOUNT_BANK_ACCOUNT_TYPE_CODE_VALUES: set[AchBankAccountBankAccountTypeCode] = {
    0,
    1,
    2,
}


def check_ach_bank_account_bank_account_type_code(value: int) -> AchBankAccountBankAccountTypeCode:
    if value in ACH_BANK_ACCOUNT_BANK_ACCOUNT_TYPE_CODE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ACH_BANK_ACCOUNT_BANK_ACCOUNT_TYPE_CODE_VALUES!r}")
