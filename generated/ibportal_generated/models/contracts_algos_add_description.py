from typing import Literal

ContractsAlgosAddDescription = Literal[0, 1]

CONTRACTS_ALGOS_ADD_DESCRIPTION_VALUES: set[ContractsAlgosAddDescription] = {
    0,
    1,
}


def check_contracts_algos_add_description(value: int) -> ContractsAlgosAddDescription:
    if value in CONTRACTS_ALGOS_ADD_DESCRIPTION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CONTRACTS_ALGOS_ADD_DESCRIPTION_VALUES!r}")
