from typing import Literal

ContractsAlgosAddParams = Literal[0, 1]

CONTRACTS_ALGOS_ADD_PARAMS_VALUES: set[ContractsAlgosAddParams] = {
    0,
    1,
}


def check_contracts_algos_add_params(value: int) -> ContractsAlgosAddParams:
    if value in CONTRACTS_ALGOS_ADD_PARAMS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CONTRACTS_ALGOS_ADD_PARAMS_VALUES!r}")
