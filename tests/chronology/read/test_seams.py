"""Where an article ends and something else begins, by the language files' own examples and by whole texts."""

import pytest

from chronology.read.languages import ALL
from chronology.read.seams import find_seams

STORY = "The council met in the old hall and voted for the bridge, the mayor said.\n\n"
FARSI = "شورا در تالار قدیمی نشست و به ساختن پل رأی داد و شهردار از آن خبر داد.\n\n"
ARABIC = "اجتمع المجلس في القاعة القديمة وصوت لصالح بناء الجسر وأعلن ذلك رئيس البلدية.\n\n"


def apart(text: str) -> list[tuple[str, str]]:
    return [(seam.role, text[seam.start:seam.end]) for seam in find_seams(text)]


@pytest.mark.parametrize("heading", [heading for words in ALL for heading in words.headings])
def test_headings(heading: str) -> None:
    assert [text for _, text in apart(f"{STORY}{heading}\nA fire in the port")] == [f"{heading}\nA fire in the port"]


@pytest.mark.parametrize("line", [line for words in ALL for line in words.not_headings])
def test_sentences_that_begin_like_headings(line: str) -> None:
    assert not apart(f"{STORY}{line}\n\n{STORY}")


@pytest.mark.parametrize("paragraph", [text for words in ALL for text in words.biographies])
def test_biographies(paragraph: str) -> None:
    assert apart(STORY * 3 + paragraph) == [("biography", paragraph)]


@pytest.mark.parametrize("paragraph", [text for words in ALL for text in words.not_biographies])
def test_paragraphs_about_others(paragraph: str) -> None:
    assert not apart(STORY * 3 + paragraph)


@pytest.mark.parametrize(
    ("story", "heading", "title"),
    [(STORY, "Read also:", "Fire in the port"), (FARSI, "بیشتر بخوانید:", "آتش‌سوزی در بندر"),
     (ARABIC, "اقرأ أيضاً:", "حريق في الميناء")],
)
def test_a_link_in_the_middle_ends_after_its_title(story: str, heading: str, title: str) -> None:
    for between in ("\n", " "):
        text = f"{story}{heading}{between}{title}\n\n{story}"
        assert apart(text) == [("related", f"{heading}{between}{title}")]


@pytest.mark.parametrize(
    ("story", "tail", "heading"),
    [(STORY, "Source: Courier", "Related articles"), (FARSI, "برچسب‌ها: پل، شورا", "مطالب مرتبط"),
     (ARABIC, "كلمات دلالية: جسر مجلس", "إقرأ أيضاً:")],
)
def test_after_the_end_of_an_article_comes_another(story: str, tail: str, heading: str) -> None:
    other = f"{heading}\nA second title\n{story}{story}".strip()
    assert apart(f"{story}{tail}\n{other}") == [("related", other)]


def test_comments_reach_to_the_end() -> None:
    thread = "2 comments\nBo, 4 May 2013: At last, after all those years!\nCy: I will walk over it every day."
    assert apart(STORY + thread) == [("comments", thread)]


def test_a_list_with_days_reaches_to_its_end() -> None:
    more = "Latest news\nFire in the port\n3 May 2012\nThe fire was seen from far away, it was said.\nA storm"
    assert apart(STORY + more) == [("related", more)]


def test_a_heading_glued_to_a_sentence_is_no_seam() -> None:
    assert not apart(ARABIC + "إقرأ المزيدوأشار رئيس البلدية إلى أن العمل سيبدأ في الربيع المقبل.\n" + ARABIC)
