"""The language of a text is told by its letters and words, and a declaration counts where the script agrees."""

import pytest

from chronology.read.language import recognise


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("A storm closed the pass on Friday, and the road was opened again two days later.", "en"),
        ("توفان روز جمعه گردنه را بست و دو روز بعد راه باز شد.", "fa"),
        ("توفان روز جمعه گردنه را بست و دو روز بعد راه باز شد.".replace("ی", "ي").replace("گ", "ك"), "fa"),
        ("أغلقت العاصفة الممر يوم الجمعة، ثم فتح الطريق بعد يومين.", "ar"),
        ("La tempête a fermé le col et la route est restée fermée pour les camions.", "fr"),
        ("Der Sturm hat die Straße geschlossen, und die Lastwagen konnten nicht weiter.", "de"),
        ("Буря закрыла перевал, и дорогу открыли через два дня.", "ru"),
        ("They met yesterday.", "en"),
        ("1402/08/06 - 12:30", ""),
    ],
)
def test_recognise(text: str, language: str) -> None:
    assert recognise(text) == language


def test_a_declaration_may_say_more_but_nothing_else() -> None:
    assert recognise("راه روستا را باران بست", "fa-AF") == "fa-AF"
    assert recognise("راه روستا را باران بست", "prs") == "prs"
    assert recognise("راه روستا را باران بست", "en-US") == "fa"
    assert recognise("A storm closed the pass.", "<script>") == "en"
