package org.entente.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownTest {
    @Test
    void whatWouldTurnTheLettersAfterItIsShownByItsNumber() {
        assertThat(Shown.text("safe\u202Etxt.exe\u2066!")).isEqualTo("safe⟨U+202E⟩txt.exe⟨U+2066⟩!");
    }

    @Test
    void controlsAndHalvesOfCharactersAreShown() {
        assertThat(Shown.text("a\u0007b\uD83Dc\u0085")).isEqualTo("a⟨U+0007⟩b⟨U+D83D⟩c⟨U+0085⟩");
    }

    @Test
    void ordinaryTextOfAnyScriptIsLeftAlone() {
        String text = "Bakı\t“Баку”\nباكو, ירושלים\u200F 😀 e\u0301";
        assertThat(Shown.text(text)).isSameAs(text);
    }

    @Test
    void whatStandsAroundAnOddCharacterStays() {
        assertThat(Shown.text("😀\u202D😀")).isEqualTo("😀⟨U+202D⟩😀");
    }
}
