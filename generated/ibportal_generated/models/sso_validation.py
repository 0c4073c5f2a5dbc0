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
    from ..models.sso_features import SsoFeatures


T = TypeVar("T", bound="SsoValidation")


@_attrs_define
class SsoValidation:
    user_id: int | None | Unset = UNSET
    """ Number of the user. """
    user_name: None | str | Unset = UNSET
    """ Username of the login. """
    result: bool | None | Unset = UNSET
    """ Whether the login is valid. """
    auth_time: int | None | Unset = UNSET
    """ When it was made: milliseconds since 1970. """
    sf_enabled: bool | None | Unset = UNSET
    """ Whether a second factor is in use. """
    is_free_trial: bool | None | Unset = UNSET
    """ Whether this is a free trial. """
    credential: None | str | Unset = UNSET
    """ Username the login was made with: that of the live account behind a paper one. """
    ip: None | str | Unset = UNSET
    """ An address IBKR saw, not always the user's. """
    expires: int | None | Unset = UNSET
    """ When the login ends: milliseconds from now or, in other builds, milliseconds since 1970. Anything above
    10^11 is the latter. """
    qualified_for_mobile_auth: bool | None | Unset = UNSET
    """ Whether a second factor is demanded; null whenever seen. """
    landing_app: None | str | Unset = UNSET
    """ Where Client Portal would go to, such as `UNIVERSAL` or `PORTAL`. """
    is_master: bool | None | Unset = UNSET
    """ Whether this is a master account rather than one below it. """
    last_accessed: int | None | Unset = UNSET
    """ Time of the last request: milliseconds since 1970. """
    loginType: int | None | Unset = UNSET
    """ `LOGIN_TYPE` in other builds. """
    paper_user_name: None | str | Unset = UNSET
    """ Username of the paper account; there for paper logins. """
    features: SsoFeatures | Unset = UNSET
    """ What the login may use, a switch each, and the environment. """
    region: None | str | Unset = UNSET
    """ Region of the servers, such as `NJ` or `EU`; the nightly reset goes by it. """
    LOGIN_TYPE: int | None | Unset = UNSET
    """ 1: live; 2: paper. """
    credential_type: int | None | str | Unset = UNSET
    """ Kind of `CREDENTIAL`; 0 for a username. """
    counterparty: None | str | Unset = UNSET
    """ Internal. """
    is_pending_applicant: bool | None | Unset = UNSET
    """ Whether the account is still being opened. """
    anomalous_login: bool | None | Unset = UNSET
    """ Whether IBKR finds the login unusual. """
    hardware_info: None | str | Unset = UNSET
    """ Machine id and hardware address; mostly empty. """
    unique_login_id: int | None | str | Unset = UNSET
    """ Id of this login; a secret. """
    sf_config: None | str | Unset = UNSET
    """ Internal, of the second factor; empty whenever seen. """
    sft: int | None | str | Unset = UNSET
    """ Internal, of the second factor; a secret. """
    token: None | str | Unset = UNSET
    """ Token of the login; a secret. """
    is_gw: bool | None | Unset = UNSET
    """ Whether the login was made through the gateway. """
    took: int | None | Unset = UNSET
    """ Time the answer took, in milliseconds. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "user_id": "USER_ID",
        "user_name": "USER_NAME",
        "result": "RESULT",
        "auth_time": "AUTH_TIME",
        "sf_enabled": "SF_ENABLED",
        "is_free_trial": "IS_FREE_TRIAL",
        "credential": "CREDENTIAL",
        "ip": "IP",
        "expires": "EXPIRES",
        "qualified_for_mobile_auth": "QUALIFIED_FOR_MOBILE_AUTH",
        "landing_app": "LANDING_APP",
        "is_master": "IS_MASTER",
        "last_accessed": "lastAccessed",
        "paper_user_name": "PAPER_USER_NAME",
        "credential_type": "CREDENTIAL_TYPE",
        "counterparty": "COUNTERPARTY",
        "is_pending_applicant": "IS_PENDING_APPLICANT",
        "anomalous_login": "ANOMALOUS_LOGIN",
        "hardware_info": "HARDWARE_INFO",
        "unique_login_id": "UNIQUE_LOGIN_ID",
        "sf_config": "SF_CONFIG",
        "sft": "SFT",
        "token": "TOKEN",
        "is_gw": "isGw",
    }

    def to_dict(self) -> dict[str, Any]:
        user_id: int | None | Unset
        if isinstance(self.user_id, Unset):
            user_id = UNSET
        else:
            user_id = self.user_id

        user_name: None | str | Unset
        if isinstance(self.user_name, Unset):
            user_name = UNSET
        else:
            user_name = self.user_name

        result: bool | None | Unset
        if isinstance(self.result, Unset):
            result = UNSET
        else:
            result = self.result

        auth_time: int | None | Unset
        if isinstance(self.auth_time, Unset):
            auth_time = UNSET
        else:
            auth_time = self.auth_time

        sf_enabled: bool | None | Unset
        if isinstance(self.sf_enabled, Unset):
            sf_enabled = UNSET
        else:
            sf_enabled = self.sf_enabled

        is_free_trial: bool | None | Unset
        if isinstance(self.is_free_trial, Unset):
            is_free_trial = UNSET
        else:
            is_free_trial = self.is_free_trial

        credential: None | str | Unset
        if isinstance(self.credential, Unset):
            credential = UNSET
        else:
            credential = self.credential

        ip: None | str | Unset
        if isinstance(self.ip, Unset):
            ip = UNSET
        else:
            ip = self.ip

        expires: int | None | Unset
        if isinstance(self.expires, Unset):
            expires = UNSET
        else:
            expires = self.expires

        qualified_for_mobile_auth: bool | None | Unset
        if isinstance(self.qualified_for_mobile_auth, Unset):
            qualified_for_mobile_auth = UNSET
        else:
            qualified_for_mobile_auth = self.qualified_for_mobile_auth

        landing_app: None | str | Unset
        if isinstance(self.landing_app, Unset):
            landing_app = UNSET
        else:
            landing_app = self.landing_app

        is_master: bool | None | Unset
        if isinstance(self.is_master, Unset):
            is_master = UNSET
        else:
            is_master = self.is_master

        last_accessed: int | None | Unset
        if isinstance(self.last_accessed, Unset):
            last_accessed = UNSET
        else:
            last_accessed = self.last_accessed

        loginType: int | None | Unset
        if isinstance(self.loginType, Unset):
            loginType = UNSET
        else:
            loginType = self.loginType

        paper_user_name: None | str | Unset
        if isinstance(self.paper_user_name, Unset):
            paper_user_name = UNSET
        else:
            paper_user_name = self.paper_user_name

        features: dict[str, Any] | Unset = UNSET
        if not isinstance(self.features, Unset):
            features = self.features.to_dict()

        region: None | str | Unset
        if isinstance(self.region, Unset):
            region = UNSET
        else:
            region = self.region

        LOGIN_TYPE: int | None | Unset
        if isinstance(self.LOGIN_TYPE, Unset):
            LOGIN_TYPE = UNSET
        else:
            LOGIN_TYPE = self.LOGIN_TYPE

        credential_type: int | None | str | Unset
        if isinstance(self.credential_type, Unset):
            credential_type = UNSET
        else:
            credential_type = self.credential_type

        counterparty: None | str | Unset
        if isinstance(self.counterparty, Unset):
            counterparty = UNSET
        else:
            counterparty = self.counterparty

        is_pending_applicant: bool | None | Unset
        if isinstance(self.is_pending_applicant, Unset):
            is_pending_applicant = UNSET
        else:
            is_pending_applicant = self.is_pending_applicant

        anomalous_login: bool | None | Unset
        if isinstance(self.anomalous_login, Unset):
            anomalous_login = UNSET
        else:
            anomalous_login = self.anomalous_login

        hardware_info: None | str | Unset
        if isinstance(self.hardware_info, Unset):
            hardware_info = UNSET
        else:
            hardware_info = self.hardware_info

        unique_login_id: int | None | str | Unset
        if isinstance(self.unique_login_id, Unset):
            unique_login_id = UNSET
        else:
            unique_login_id = self.unique_login_id

        sf_config: None | str | Unset
        if isinstance(self.sf_config, Unset):
            sf_config = UNSET
        else:
            sf_config = self.sf_config

        sft: int | None | str | Unset
        if isinstance(self.sft, Unset):
            sft = UNSET
        else:
            sft = self.sft

        token: None | str | Unset
        if isinstance(self.token, Unset):
            token = UNSET
        else:
            token = self.token

        is_gw: bool | None | Unset
        if isinstance(self.is_gw, Unset):
            is_gw = UNSET
        else:
            is_gw = self.is_gw

        took: int | None | Unset
        if isinstance(self.took, Unset):
            took = UNSET
        else:
            took = self.took

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if user_id is not UNSET:
            field_dict["USER_ID"] = user_id
        if user_name is not UNSET:
            field_dict["USER_NAME"] = user_name
        if result is not UNSET:
            field_dict["RESULT"] = result
        if auth_time is not UNSET:
            field_dict["AUTH_TIME"] = auth_time
        if sf_enabled is not UNSET:
            field_dict["SF_ENABLED"] = sf_enabled
        if is_free_trial is not UNSET:
            field_dict["IS_FREE_TRIAL"] = is_free_trial
        if credential is not UNSET:
            field_dict["CREDENTIAL"] = credential
        if ip is not UNSET:
            field_dict["IP"] = ip
        if expires is not UNSET:
            field_dict["EXPIRES"] = expires
        if qualified_for_mobile_auth is not UNSET:
            field_dict["QUALIFIED_FOR_MOBILE_AUTH"] = qualified_for_mobile_auth
        if landing_app is not UNSET:
            field_dict["LANDING_APP"] = landing_app
        if is_master is not UNSET:
            field_dict["IS_MASTER"] = is_master
        if last_accessed is not UNSET:
            field_dict["lastAccessed"] = last_accessed
        if loginType is not UNSET:
            field_dict["loginType"] = loginType
        if paper_user_name is not UNSET:
            field_dict["PAPER_USER_NAME"] = paper_user_name
        if features is not UNSET:
            field_dict["features"] = features
        if region is not UNSET:
            field_dict["region"] = region
        if LOGIN_TYPE is not UNSET:
            field_dict["LOGIN_TYPE"] = LOGIN_TYPE
        if credential_type is not UNSET:
            field_dict["CREDENTIAL_TYPE"] = credential_type
        if counterparty is not UNSET:
            field_dict["COUNTERPARTY"] = counterparty
        if is_pending_applicant is not UNSET:
            field_dict["IS_PENDING_APPLICANT"] = is_pending_applicant
        if anomalous_login is not UNSET:
            field_dict["ANOMALOUS_LOGIN"] = anomalous_login
        if hardware_info is not UNSET:
            field_dict["HARDWARE_INFO"] = hardware_info
        if unique_login_id is not UNSET:
            field_dict["UNIQUE_LOGIN_ID"] = unique_login_id
        if sf_config is not UNSET:
            field_dict["SF_CONFIG"] = sf_config
        if sft is not UNSET:
            field_dict["SFT"] = sft
        if token is not UNSET:
            field_dict["TOKEN"] = token
        if is_gw is not UNSET:
            field_dict["isGw"] = is_gw
        if took is not UNSET:
            field_dict["took"] = took

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
