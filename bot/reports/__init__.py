"""The files that a summary can be downloaded as. To add one: write a function, and name it here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot.reports import as_csv, as_xlsx
from conversations.themes.summary import Summary


@dataclass(frozen=True, slots=True)
class Report:
    """One kind of file. ``write`` makes its bytes; the same summary always gives the same bytes."""

    name: str
    content_type: str
    extension: str
    write: Callable[[Summary], bytes]

    def file_name(self, summary: Summary) -> str:
        """What to call the file, such as ``what-matters-2026-03.csv``."""
        return f"what-matters-{summary.period.key}.{self.extension}"


REPORTS: Mapping[str, Report] = {
    "xlsx": Report(
        "Spreadsheet (XLSX)",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "xlsx",
        as_xlsx.write,
    ),
    "csv": Report("Data (CSV)", "text/csv; charset=utf-8; header=present", "csv", as_csv.write),
}
