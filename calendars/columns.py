"""Where arrays of days and of their fields come from and go back to: NumPy, pandas, polars.

Inside, a day is the number of days since 1970-01-01 (int64) and a missing one is `MISSING`, as in datetime64.
pandas and polars are imported only for data that is theirs.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from numpy.typing import NDArray

MISSING = -(1 << 63)  # NaT
UNIX = date(1970, 1, 1).toordinal()


class Owner(Protocol):
    """What gives results back in the form in which the data came."""

    def frame(self, columns: dict[str, NDArray[Any]]) -> Any: ...
    def numbers(self, values: NDArray[Any]) -> Any: ...
    def dates(self, values: NDArray[Any]) -> Any: ...


@dataclass(frozen=True, slots=True)
class Arrays:
    """NumPy arrays of this shape, and all that can be made one."""

    shape: tuple[int, ...]

    def frame(self, columns: dict[str, NDArray[Any]]) -> tuple[NDArray[Any], ...]:
        return tuple(values.reshape(self.shape) for values in columns.values())

    def numbers(self, values: NDArray[Any]) -> NDArray[Any]:
        return values.reshape(self.shape)

    def dates(self, values: NDArray[Any]) -> NDArray[Any]:
        return values.view("M8[D]").reshape(self.shape)


@dataclass(frozen=True, slots=True)
class Pandas:
    """pandas Series and DataFrames with this index; missing integers are NA, missing days NaT."""

    index: Any

    def frame(self, columns: dict[str, NDArray[Any]]) -> Any:
        import pandas as pd

        return pd.DataFrame({name: self.numbers(values) for name, values in columns.items()})

    def numbers(self, values: NDArray[Any]) -> Any:
        import pandas as pd

        return pd.Series(pd.arrays.IntegerArray(values, values == 0), index=self.index)

    def dates(self, values: NDArray[Any]) -> Any:
        import pandas as pd

        return pd.Series(values.view("M8[D]").astype("M8[s]"), index=self.index)


@dataclass(frozen=True, slots=True)
class Polars:
    """polars Series and DataFrames; what is missing is null."""

    def frame(self, columns: dict[str, NDArray[Any]]) -> Any:
        import polars as pl

        return pl.DataFrame([self.numbers(values).alias(name) for name, values in columns.items()])

    def numbers(self, values: NDArray[Any]) -> Any:
        import polars as pl

        column = pl.Series(values)
        return column.set(column == 0, None)

    def dates(self, values: NDArray[Any]) -> Any:
        import polars as pl

        column = pl.Series(values)
        return column.set(column == MISSING, None).cast(pl.Int32).cast(pl.Date)


def read_days(days: Any) -> tuple[NDArray[Any], Owner]:
    """The day numbers of an array or Series, and who gets the result."""
    library = _library(days)
    if library == "pandas":
        return _pandas_days(days), Pandas(days.index)
    if library == "polars":
        return _polars_days(days), Polars()
    import numpy as np

    values = np.asarray(days)
    return _days(values.ravel()), Arrays(values.shape)


def read_fields(fields: tuple[Any, Any, Any]) -> tuple[tuple[NDArray[Any], NDArray[Any], NDArray[Any]], Owner]:
    """Years, months and days as integers, 0 where missing, and who gets the result."""
    import numpy as np

    library = _library(fields[0])
    if library == "pandas":
        owner: Owner = Pandas(fields[0].index)
        arrays = [_integers(field.to_numpy("f8", na_value=np.nan)) for field in fields]
    elif library == "polars":
        owner, arrays = Polars(), [field.fill_null(0).to_numpy() for field in fields]
    else:
        arrays = [np.asarray(field) for field in fields]
        owner, arrays = Arrays(arrays[0].shape), [_integers(array.ravel()) for array in arrays]
    if len({len(array) for array in arrays}) > 1:
        raise ValueError(f"years, months and days are not as many: {', '.join(str(len(array)) for array in arrays)}")
    return (arrays[0], arrays[1], arrays[2]), owner


def _library(values: Any) -> str:
    """The package that a type comes from."""
    return type(values).__module__.partition(".")[0]


def _days(values: NDArray[Any]) -> NDArray[Any]:
    """Day numbers of datetime64, of `date.toordinal()` numbers or of objects of `date`."""
    match values.dtype.kind:
        case "M" | "O":
            return values.astype("M8[D]", copy=False).view("i8")
        case "i" | "u":
            return values.astype("i8", copy=False) - UNIX
        case "f":
            return _integers(values, MISSING + UNIX) - UNIX
    raise TypeError(f"days are datetime64, day numbers or dates, not {values.dtype}")


def _integers(values: NDArray[Any], missing: int = 0) -> NDArray[Any]:
    """Whole numbers that are stored as floats, as pandas does where one is missing; anything else as it is."""
    import numpy as np

    if values.dtype.kind in "iu":
        return values
    if values.dtype.kind != "f":
        raise TypeError(f"year, month and day are integers, not {values.dtype}")
    unknown = np.isnan(values)
    whole = np.where(unknown, 0, values).astype("i8")
    if (whole != np.where(unknown, 0, values)).any():
        raise TypeError("years, months, days and day numbers are whole numbers")
    whole[unknown] = missing
    return whole


def _pandas_days(series: Any) -> NDArray[Any]:
    import numpy as np
    import pandas as pd

    if pd.api.types.is_integer_dtype(series.dtype):
        return series.to_numpy("i8", na_value=MISSING + UNIX) - UNIX  # type: ignore[no-any-return]  # pandas is untyped
    if pd.api.types.is_datetime64_any_dtype(series.dtype):
        return _days(series.dt.tz_localize(None).to_numpy("M8[us]"))
    values = series.to_numpy()
    if values.dtype.kind == "O":
        values = np.where(series.isna(), None, values)
    return _days(values)


def _polars_days(series: Any) -> NDArray[Any]:
    import polars as pl

    if series.dtype.is_integer():
        numbers = series.cast(pl.Int64) - UNIX
    elif series.dtype == pl.Date or series.dtype == pl.Datetime:
        wall = series.dt.replace_time_zone(None) if series.dtype == pl.Datetime else series
        numbers = wall.cast(pl.Date).to_physical().cast(pl.Int64)
    else:
        raise TypeError(f"days are dates, datetimes or day numbers, not {series.dtype}")
    return numbers.fill_null(MISSING).to_numpy()  # type: ignore[no-any-return]  # polars' arrays are of any type
