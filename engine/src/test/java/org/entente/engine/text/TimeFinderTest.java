package org.entente.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.engine.text.TimeFinder.Grain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeFinderTest {
    /** A Monday. */
    private static final LocalDate MONDAY = LocalDate.of(2004, 3, 15);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2004-02-29                | 2004-02-29 | 2004-02-29 | DAY
                    March 3, 2004             | 2004-03-03 | 2004-03-03 | DAY
                    March 3 2004              | 2004-03-03 | 2004-03-03 | DAY
                    Mar. 3, 2004              | 2004-03-03 | 2004-03-03 | DAY
                    3 March 2004              | 2004-03-03 | 2004-03-03 | DAY
                    the 3rd of March 2004     | 2004-03-03 | 2004-03-03 | DAY
                    March 3rd                 | 2004-03-03 | 2004-03-03 | DAY
                    Sept. 11, 2001            | 2001-09-11 | 2001-09-11 | DAY
                    September 19-20 last year | 2003-09-19 | 2003-09-20 | DAY
                    19 to 20 September 2003   | 2003-09-19 | 2003-09-20 | DAY
                    March 9 and 10            | 2004-03-09 | 2004-03-10 | DAY
                    May 4                     | 2003-05-04 | 2003-05-04 | DAY
                    March 14                  | 2004-03-14 | 2004-03-14 | DAY
                    December 31               | 2003-12-31 | 2003-12-31 | DAY
                    yesterday                 | 2004-03-14 | 2004-03-14 | DAY
                    today                     | 2004-03-15 | 2004-03-15 | DAY
                    tomorrow                  | 2004-03-16 | 2004-03-16 | DAY
                    on Friday                 | 2004-03-12 | 2004-03-12 | DAY
                    on Monday                 | 2004-03-15 | 2004-03-15 | DAY
                    last Monday               | 2004-03-08 | 2004-03-08 | DAY
                    last Friday               | 2004-03-12 | 2004-03-12 | DAY
                    next Monday               | 2004-03-22 | 2004-03-22 | DAY
                    three days ago            | 2004-03-12 | 2004-03-12 | DAY
                    two weeks ago             | 2004-03-01 | 2004-03-07 | WEEK
                    last week                 | 2004-03-08 | 2004-03-14 | WEEK
                    this week                 | 2004-03-15 | 2004-03-21 | WEEK
                    a month ago               | 2004-02-01 | 2004-02-29 | MONTH
                    last month                | 2004-02-01 | 2004-02-29 | MONTH
                    in March 2004             | 2004-03-01 | 2004-03-31 | MONTH
                    in February               | 2004-02-01 | 2004-02-29 | MONTH
                    in October                | 2003-10-01 | 2003-10-31 | MONTH
                    October of 2002           | 2002-10-01 | 2002-10-31 | MONTH
                    last year                 | 2003-01-01 | 2003-12-31 | YEAR
                    next year                 | 2005-01-01 | 2005-12-31 | YEAR
                    five years ago            | 1999-01-01 | 1999-12-31 | YEAR
                    in 1993                   | 1993-01-01 | 1993-12-31 | YEAR
                    """)
    void aDateIsReadForTheDayOfPublication(String words, LocalDate from, LocalDate to, Grain grain) {
        List<TimeFinder.Found> found = TimeFinder.find("The two sides met " + words + ".", MONDAY);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).from()).isEqualTo(from);
        assertThat(found.get(0).to()).isEqualTo(to);
        assertThat(found.get(0).grain()).isEqualTo(grain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The council passed Resolution 1993.",
                "It asked for 2004 troops.",
                "It cost $1993 a day.",
                "The camp has 12,000 beds.",
                "June 31 is in no calendar.",
                "2003-02-29 is in no calendar.",
                "February 29, 2003 is in no calendar.",
                "The premier may march on.",
                "",
            })
    void thisIsNoDate(String sentence) {
        assertThat(TimeFinder.find(sentence, MONDAY)).isEmpty();
    }

    @Test
    void aLeapDayWithoutAYearIsOfALeapYearOrOfNone() {
        assertThat(TimeFinder.find("They met on February 29.", MONDAY))
                .extracting(TimeFinder.Found::from)
                .containsExactly(LocalDate.of(2004, 2, 29));
        assertThat(TimeFinder.find("They met on February 29.", LocalDate.of(2005, 3, 15)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"on Friday", "last year", "yesterday", "two weeks ago", "in October", "on May 4"})
    void withoutADayOfPublicationARelativeDateIsUnknown(String words) {
        assertThat(TimeFinder.find("The two sides met " + words + ".", null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"on March 3, 2004", "in March 2004", "in 2004", "on 2004-03-03"})
    void withoutADayOfPublicationADateWithItsYearIsKnown(String words) {
        assertThat(TimeFinder.find("The two sides met " + words + ".", null)).hasSize(1);
    }

    @Test
    void aDateKnowsItsPlaceInTheSentence() {
        String sentence = "They met on March 3, 2004, in Oslo.";
        TimeFinder.Found found = TimeFinder.find(sentence, MONDAY).get(0);
        assertThat(sentence.substring(found.begin(), found.end())).isEqualTo("March 3, 2004");
    }

    @Test
    void twoDatesInOneSentenceAreTwo() {
        assertThat(TimeFinder.find("After talks in May 2003 they met on Friday.", MONDAY))
                .extracting(TimeFinder.Found::grain)
                .containsExactly(Grain.MONTH, Grain.DAY);
    }

    @Test
    void aDateThatIsTomorrowMayStillBeAhead() {
        assertThat(TimeFinder.find("They meet on March 16.", MONDAY))
                .extracting(TimeFinder.Found::from)
                .containsExactly(LocalDate.of(2004, 3, 16));
    }
}
