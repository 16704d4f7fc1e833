package org.entente.app.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.app.search.query.Shipped.understand;

import org.entente.app.search.query.Meaning.Time;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {
    @ParameterizedTest
    @CsvSource({
        "USA 2024, 2024-01-01, 2024-12-31",
        "march 2024, 2024-03-01, 2024-03-31",
        "USA March 2024 AZE, 2024-03-01, 2024-03-31",
        "2024-03, 2024-03-01, 2024-03-31",
        "2024-03-05, 2024-03-05, 2024-03-05",
        "2020-2023, 2020-01-01, 2023-12-31",
        "2020–2023 NATO, 2020-01-01, 2023-12-31",
        "2023..2020, 2020-01-01, 2023-12-31",
        "2024-03..2024-05, 2024-03-01, 2024-05-31",
        "from 2019 to 2021, 2019-01-01, 2021-12-31",
        "between 2019 and 2021, 2019-01-01, 2021-12-31",
        "since 2022, 2022-01-01, -",
        "from 2022, 2022-01-01, -",
        "after 2022, 2023-01-01, -",
        "before 2022, -, 2021-12-31",
        "until march 2022, -, 2022-03-31",
        "since 2020 until 2021, 2020-01-01, 2021-12-31",
        "in May 2023, 2023-05-01, 2023-05-31",
        "last month, 2025-10-01, 2025-10-31",
        "last year, 2024-01-01, 2024-12-31",
        "the 1990s, 1990-01-01, 1999-12-31",
        "yesterday, 2025-11-26, 2025-11-26"
    })
    void timesAreUnderstood(String typed, String from, String to) {
        Time time = understand(typed).period().orElseThrow();
        assertThat(time.from().map(Object::toString).orElse("-")).isEqualTo(from);
        assertThat(time.to().map(Object::toString).orElse("-")).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({"2024-13", "20245", "1000 troops", "may", "Boeing 737", "resolution 1929.5"})
    void otherNumbersAreNone(String typed) {
        assertThat(understand(typed).period()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "since 2022, since 2022",
        "2020-2023, 2020 to 2023",
        "march 2024, 2024-03",
        "before 2022, until 2021",
        "2024-03-05, 2024-03-05"
    })
    void theyAreShownInShort(String typed, String shown) {
        assertThat(understand(typed).period().orElseThrow().shown()).isEqualTo(shown);
        assertThat(understand(understand(typed).period().orElseThrow().said()).period())
                .isEqualTo(understand(typed).period());
    }
}
