from typing import Literal

UserPrivilegePrivilege = Literal["CUSTOM", "NONE", "OWNER", "TRADER"]

USER_PRIVILEGE_PRIVILEGE_VALUES: set[UserPrivilegePrivilege] = {
    "CUSTOM",
    "NONE",
    "OWNER",
    "TRADER",
}


def check_user_privilege_privilege(value: str) -> UserPrivilegePrivilege:
    if value in USER_PRIVILEGE_PRIVILEGE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {USER_PRIVILEGE_PRIVILEGE_VALUES!r}")
