package org.entente.app.corpus.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 19);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-19",
                " 2024-02-19 ",
                "2024-2-19",
                "2024-02-19T23:59:59Z",
                "2024-02-19T23:59:59.123456+04:00",
                "2024-02-19T00:10:00-0800",
                "2024-02-19 10:00:00",
                "2024-02-19 10:00:00 UTC",
                "2024-02-19 10:00:00+00",
                "2024-02-19T10:00:00+01:00[Europe/Paris]",
                "2024/02/19",
                "2024/02/19 10:15",
                "2024.02.19",
                "20240219",
                "20240219T101500Z",
                "20240219101500",
                "1708300800",
                "1708300800.25",
                "1708300800000",
                "Mon, 19 Feb 2024 10:15:00 GMT",
                "Mon, 19 Feb 2024 10:15:00 +0400",
                "Mon, 19 Feb 2024 10:15:00 -0500 (EST)",
                "19 Feb 24 10:15 EST",
                "Mon Feb 19 10:15:00 +0000 2024",
                "Mon Feb 19 10:15:00 UTC 2024",
                "19 February 2024",
                "19th February 2024",
                "19th of February, 2024",
                "19-Feb-2024",
                "19 Feb 2024, 10:15 (GMT+3)",
                "2024-Feb-19",
                "2024 February 19",
                "February 19, 2024",
                "february 19 2024",
                "FEBRUARY 19, 2024",
                "Feb. 19, 2024",
                "Feb 19, 2024 12:00AM",
                "February 19, 2024 at 4:15 p.m. ET",
                "Monday, February 19, 2024 Monday 4:15 PM EST",
                "February 19, 2024 Monday",
                "19.02.2024",
                "19.2.2024 10:15",
                "19. 2. 2024",
                "19/02/2024",
                "02/19/2024",
                "02-19-2024 10:15:00",
                "19. Februar 2024",
                "Montag, den 19. Februar 2024, 10:15 Uhr",
                "lundi 19 février 2024",
                "19 de febrero de 2024",
                "19 febbraio 2024",
                "19 de fevereiro de 2024",
                "19 февраля 2024 г.",
                "19 лютого 2024 року",
                "19 lutego 2024",
                "19 Şubat 2024 Pazartesi",
                "19 fevral 2024",
                "19 فبراير 2024",
                "2024年2月19日"
            })
    void theDayThatStandsThereIsRead(String text) {
        assertThat(PublicationDate.of(text)).contains(DAY);
        assertThat(PublicationDate.isAmbiguous(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2024",
                "2024-02",
                "February 2024",
                "2023-02-29",
                "31 April 2024",
                "2024-13-01",
                "2024-02-19 to 2024-02-22",
                "19-22 February 2024",
                "19 February 2024 or 20 February 2024",
                "24-02-19",
                "19 Feb 24",
                "02.19.2024",
                "1799-12-31",
                "2101-01-01",
                "9999999999999",
                "20241301",
                "19 listopadx 2024",
                "12",
                "chapter 19 2024"
            })
    void whatTellsNoDayOrTwoIsEmpty(String text) {
        assertThat(PublicationDate.of(text)).isEmpty();
        assertThat(PublicationDate.isAmbiguous(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"03/04/2024", "3/4/2024", "03-04-2024 10:15", "Monday, 03/04/2024"})
    void dayAndMonthThatMayBeEitherAreDoubtful(String text) {
        assertThat(PublicationDate.of(text)).isEmpty();
        assertThat(PublicationDate.isAmbiguous(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"04/04/2024", "4.4.2024", "April 4, 2024"})
    void theFourthOfAprilIsNotDoubtful(String text) {
        assertThat(PublicationDate.of(text)).contains(LocalDate.of(2024, 4, 4));
    }

    @Property(seed = "1991")
    void everyWritingOfADayTellsTheSameDay(
            @ForAll @IntRange(min = 1800, max = 2100) int year, @ForAll @IntRange(min = 1, max = 365) int day) {
        LocalDate date = LocalDate.ofYearDay(year, day);
        String month = date.getMonth().name();

        assertThat(PublicationDate.of(date.toString())).contains(date);
        assertThat(PublicationDate.of(date.getDayOfMonth() + " " + month + " " + year))
                .contains(date);
        assertThat(PublicationDate.of(month + " " + date.getDayOfMonth() + ", " + year))
                .contains(date);
        assertThat(PublicationDate.of(date.toString().replace("-", ""))).contains(date);
    }
}
