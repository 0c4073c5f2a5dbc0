from typing import Literal

ManagementTasksTaskList = Literal["pending", "registration"]

MANAGEMENT_TASKS_TASK_LIST_VALUES: set[ManagementTasksTaskList] = {
    "pending",
    "registration",
}


def check_management_tasks_task_list(value: str) -> ManagementTasksTaskList:
    if value in MANAGEMENT_TASKS_TASK_LIST_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {MANAGEMENT_TASKS_TASK_LIST_VALUES!r}")
