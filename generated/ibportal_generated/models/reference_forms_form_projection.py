from typing import Literal

ReferenceFormsFormProjection = Literal["DOCS", "NONE", "PAYLOAD"]

REFERENCE_FORMS_FORM_PROJECTION_VALUES: set[ReferenceFormsFormProjection] = {
    "DOCS",
    "NONE",
    "PAYLOAD",
}


def check_reference_forms_form_projection(value: str) -> ReferenceFormsFormProjection:
    if value in REFERENCE_FORMS_FORM_PROJECTION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {REFERENCE_FORMS_FORM_PROJECTION_VALUES!r}")
