package org.entente.app.corpus.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.entente.app.corpus.input.BadInput;
import org.junit.jupiter.api.Test;

class PageEncodingTest {
    private static final Charset LATIN_2 = Charset.forName("iso-8859-2");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @Test
    void theMarkGoesBeforeWhatTheServerTold() throws BadInput {
        byte[] bytes = "\uFEFFŁódź".getBytes(StandardCharsets.UTF_8);

        assertThat(PageEncoding.decode(bytes, "text/html; charset=iso-8859-1")).isEqualTo("Łódź");
    }

    @Test
    void theServerGoesBeforeTheMetaTag() throws BadInput {
        byte[] bytes = "<meta charset=windows-1252>Łódź".getBytes(LATIN_2);

        assertThat(PageEncoding.decode(bytes, "text/html;charset=\"ISO-8859-2\""))
                .endsWith("Łódź");
    }

    @Test
    void theMetaTagTellsWhereTheServerDoesNot() throws BadInput {
        byte[] bytes = "<meta http-equiv=Content-Type content='text/html; charset=iso-8859-2'>Łódź".getBytes(LATIN_2);

        assertThat(PageEncoding.decode(bytes, "text/html")).endsWith("Łódź");
    }

    @Test
    void aPageThatTellsNothingIsUtf8IfItCanBe() throws BadInput {
        assertThat(PageEncoding.decode("Łódź".getBytes(StandardCharsets.UTF_8), ""))
                .isEqualTo("Łódź");
        assertThat(PageEncoding.decode("café – bar".getBytes(WINDOWS_1252), "")).isEqualTo("café – bar");
    }

    @Test
    void latin1IsReadAsBrowsersReadIt() throws BadInput {
        byte[] bytes = "<meta charset=iso-8859-1>“café”".getBytes(WINDOWS_1252);

        assertThat(PageEncoding.decode(bytes, "")).endsWith("“café”");
    }

    @Test
    void aPageThatCallsItselfUtf8ButIsNotIsReadAsWhatItIs() throws BadInput {
        byte[] wrong = "<meta charset=utf-8>café".getBytes(WINDOWS_1252);
        byte[] cut = "<meta charset=utf-8>Łódź".getBytes(StandardCharsets.UTF_8);

        assertThat(PageEncoding.decode(wrong, "")).endsWith("café");
        assertThat(PageEncoding.decode(Arrays.copyOf(cut, cut.length - 1), "")).endsWith("Łód\uFFFD");
    }

    @Test
    void aCharsetNobodyKnowsIsPassedOver() throws BadInput {
        byte[] bytes = "<meta charset=utf-8>Łódź".getBytes(StandardCharsets.UTF_8);

        assertThat(PageEncoding.decode(bytes, "text/html; charset=klingon")).endsWith("Łódź");
    }
}
