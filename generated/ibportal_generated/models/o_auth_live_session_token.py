from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed

T = TypeVar("T", bound="OAuthLiveSessionToken")


@_attrs_define
class OAuthLiveSessionToken:
    live_session_token_signature: str
    """ HMAC-SHA1 of the consumer key under the live session token, in hexadecimal; check it before use. """
    live_session_token_expiration: int
    """ Milliseconds since 1970. Mostly the end of the token's 24 hours; a value that is not in the future is the
    time it was made. """
    diffie_hellman_response: str
    """ The server's half, `2^b mod p`, in hexadecimal. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {}

    def to_dict(self) -> dict[str, Any]:
        live_session_token_signature = self.live_session_token_signature

        live_session_token_expiration = self.live_session_token_expiration

        diffie_hellman_response = self.diffie_hellman_response

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "live_session_token_signature": live_session_token_signature,
                "live_session_token_expiration": live_session_token_expiration,
                "diffie_hellman_response": diffie_hellman_response,
            }
        )

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
