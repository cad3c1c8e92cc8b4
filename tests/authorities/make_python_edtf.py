"""Makes python_edtf.txt: `pip install edtf`, then `python make_python_edtf.py > python_edtf.txt`."""

from importlib.metadata import version

from edtf import parse_edtf

TEXTS = """
1985-04-12 1985-04 1985 0985 1985-04-12T23:20:30 1985-04-12T23:20:30Z 1985-04-12T23:20:30-04:00 2024-02-29 2023-02
1964/2008 2004-06/2006-08 2004-02-01/2005-02-08 2004-02-01/2005-02 2004-02-01/2005 2005/2006-02
2001-21 2001-22 2001-23 1984? 2004-06~ 2004-06-11% 1984~ 201X 20XX 2004-XX 1985-04-XX 1985-XX-XX
1984-06-02?/2004-08-08~ 1984~/2004-06 1984-06?/2004-08? 2004-06-XX/2004-07-03
2001-33 2001-34 2001-35 2001-36 2001-40 2001-41
[1667,1668,1670..1672] [1667,1760-12] {1667,1668} {1960..1962} [2023-10-27,2023-10-28] [2023-10-27..2023-10-29]
""".split()  # noqa: SIM905  # to be read as a text

if __name__ == "__main__":
    print(f"# First and last day of EDTF strings after python-edtf {version('edtf')}; made by make_python_edtf.py.")
    for text in TEXTS:
        value = parse_edtf(text)
        days = ["{:04}-{:02}-{:02}".format(*moment[:3]) for moment in (value.lower_strict(), value.upper_strict())]
        print(text, *days)
