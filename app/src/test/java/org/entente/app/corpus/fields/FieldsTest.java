package org.entente.app.corpus.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.entente.app.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldsTest {
    @Test
    void optionsNameFieldsAndCommasJoinThem() {
        Fields fields = Fields.of(List.of("text=lead, body", "Title=a\\,b", "id="));

        assertThat(fields.names(Field.TEXT)).contains(List.of("lead", "body"));
        assertThat(fields.names(Field.TITLE)).contains(List.of("a,b"));
        assertThat(fields.names(Field.ID)).contains(List.of());
        assertThat(fields.names(Field.DATE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text | --field: \"text\" has no =; write FIELD=NAME, such as text=body",
                "txt=a | --field: an article has no \"txt\"; it has text, title, date, outlet, address, id, language",
                "text= | --field: text= names no field; name the one that holds the text"
            })
    void whatIsNoMappingIsAWrongUsage(String option, String message) {
        assertThatThrownBy(() -> Fields.of(List.of(option)))
                .isInstanceOf(Fault.class)
                .hasMessage(message);
    }

    @Test
    void aFieldIsNamedOnce() {
        assertThatThrownBy(() -> Fields.of(List.of("text=a", "text=b")))
                .hasMessage("--field: text is given twice; join the names: text=lead,body");
    }
}
