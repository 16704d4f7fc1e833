package org.entente.engine.text.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeFinderTest {
    private static final LocalDate MONDAY = LocalDate.of(2004, 3, 15);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # days of the calendar
                    2004-02-29                       | 2004-02-29
                    2004/02/29                       | 2004-02-29
                    29.02.2004                       | 2004-02-29
                    29/02/2004                       | 2004-02-29
                    02/29/2004                       | 2004-02-29
                    05/05/2003                       | 2003-05-05
                    March 3, 2004                    | 2004-03-03
                    March 3 2004                     | 2004-03-03
                    Mar. 3, 2004                     | 2004-03-03
                    3 March 2004                     | 2004-03-03
                    3 Mar 2004                       | 2004-03-03
                    the 3rd of March 2004            | 2004-03-03
                    the third of March               | 2004-03-03
                    the twenty-first of February     | 2004-02-21
                    March the 3rd                    | 2004-03-03
                    March 3rd                        | 2004-03-03
                    3rd March                        | 2004-03-03
                    MARCH 3                          | 2004-03-03
                    Sept. 11, 2001                   | 2001-09-11
                    Monday, March 8                  | 2004-03-08
                    Monday 8 March                   | 2004-03-08
                    Monday (8 March)                 | 2004-03-08
                    Monday the 8th of March          | 2004-03-08
                    4 May last year                  | 2003-05-04
                    May 4                            | 2004-05-04
                    March 14                         | 2004-03-14
                    January 2                        | 2004-01-02
                    December 31                      | 2003-12-31
                    late on 3 March                  | 2004-03-03
                    noon on 3 March                  | 2004-03-03
                    the night of March 3             | 2004-03-03
                    the early hours of 3 March       | 2004-03-03
                    # from day to day
                    September 19-20 last year        | 2003-09-19..2003-09-20
                    19 to 20 September 2003          | 2003-09-19..2003-09-20
                    19–20 September 2003             | 2003-09-19..2003-09-20
                    from 3 to 5 March                | 2004-03-03..2004-03-05
                    between 3 and 7 March            | 2004-03-03..2004-03-07
                    between March 3 and March 7      | 2004-03-03..2004-03-07
                    28 February to 2 March           | 2004-02-28..2004-03-02
                    February 28 - March 2            | 2004-02-28..2004-03-02
                    the 1st to the 3rd of March      | 2004-03-01..2004-03-03
                    30 December to 2 January 2003    | 2002-12-30..2003-01-02
                    March 9 and 10                   | 2004-03-09..2004-03-10
                    9 and 10 March                   | 2004-03-09..2004-03-10
                    8, 9 and 10 March                | 2004-03-08..2004-03-10
                    28/29 February                   | 2004-02-28..2004-02-29
                    2003-10-04 to 2003-10-06         | 2003-10-04..2003-10-06
                    from Tuesday to Thursday         | 2004-03-09..2004-03-11
                    Tuesday and Wednesday            | 2004-03-09..2004-03-10
                    # days of the week
                    on Friday                        | 2004-03-12
                    on Monday                        | 2004-03-15
                    on Tuesday                       | 2004-03-09
                    on Tues.                         | 2004-03-09
                    last Monday                      | 2004-03-08
                    last Friday                      | 2004-03-12
                    next Monday                      | 2004-03-22
                    next Thursday                    | 2004-03-18
                    this coming Thursday             | 2004-03-18
                    this past Thursday               | 2004-03-11
                    Thursday last week               | 2004-03-11
                    Wednesday of this week           | 2004-03-17
                    Friday night                     | 2004-03-12
                    late Friday                      | 2004-03-12
                    late on Friday                   | 2004-03-12
                    early on Friday evening          | 2004-03-12
                    in the small hours of Sunday     | 2004-03-14
                    # near days
                    yesterday                        | 2004-03-14
                    yesterday evening                | 2004-03-14
                    today                            | 2004-03-15
                    earlier today                    | 2004-03-15
                    tonight                          | 2004-03-15
                    this morning                     | 2004-03-15
                    last night                       | 2004-03-14
                    overnight                        | 2004-03-14..2004-03-15
                    tomorrow                         | 2004-03-16
                    the day before yesterday         | 2004-03-13
                    the day after tomorrow           | 2004-03-17
                    # counted
                    three days ago                   | 2004-03-12
                    3 days ago                       | 2004-03-12
                    twenty-one days ago              | 2004-02-23
                    two weeks ago                    | 2004-03-01..2004-03-07
                    a fortnight ago                  | 2004-03-01..2004-03-07
                    a month ago                      | 2004-02-01..2004-02-29
                    five years ago                   | 1999-01-01..1999-12-31
                    in the past three days           | 2004-03-13..2004-03-15
                    during the last two weeks        | 2004-03-02..2004-03-15
                    in the past 24 hours             | 2004-03-14..2004-03-15
                    # weeks, months, years
                    last week                        | 2004-03-08..2004-03-14
                    late last week                   | 2004-03-08..2004-03-14
                    this week                        | 2004-03-15..2004-03-21
                    next week                        | 2004-03-22..2004-03-28
                    over the weekend                 | 2004-03-13..2004-03-14
                    last weekend                     | 2004-03-13..2004-03-14
                    next weekend                     | 2004-03-20..2004-03-21
                    last month                       | 2004-02-01..2004-02-29
                    earlier this month               | 2004-03-01..2004-03-31
                    last year                        | 2003-01-01..2003-12-31
                    late last year                   | 2003-01-01..2003-12-31
                    the end of this year             | 2004-01-01..2004-12-31
                    next year                        | 2005-01-01..2005-12-31
                    in March 2004                    | 2004-03-01..2004-03-31
                    in Sept. 2003                    | 2003-09-01..2003-09-30
                    March of last year               | 2003-03-01..2003-03-31
                    in February                      | 2004-02-01..2004-02-29
                    in late February                 | 2004-02-01..2004-02-29
                    in mid-February                  | 2004-02-01..2004-02-29
                    at the end of February           | 2004-02-01..2004-02-29
                    last February                    | 2004-02-01..2004-02-29
                    last March                       | 2003-03-01..2003-03-31
                    next March                       | 2005-03-01..2005-03-31
                    October of 2002                  | 2002-10-01..2002-10-31
                    from October to December         | 2003-10-01..2003-12-31
                    from November to January 2003    | 2002-11-01..2003-01-31
                    between March and June 2001      | 2001-03-01..2001-06-30
                    in January, February and March   | 2004-01-01..2004-03-31
                    in the third quarter of 2003     | 2003-07-01..2003-09-30
                    in Q4 2003                       | 2003-10-01..2003-12-31
                    in the second half of 2003       | 2003-07-01..2003-12-31
                    in the fourth quarter            | 2003-10-01..2003-12-31
                    in the summer of 2003            | 2003-01-01..2003-12-31
                    in spring 2005                   | 2005-01-01..2005-12-31
                    last summer                      | 2003-01-01..2003-12-31
                    next autumn                      | 2004-01-01..2004-12-31
                    in the winter of 2002-03         | 2002-01-01..2003-12-31
                    in 1993                          | 1993-01-01..1993-12-31
                    at the end of 1993               | 1993-01-01..1993-12-31
                    in mid-1993                      | 1993-01-01..1993-12-31
                    in 1991-93                       | 1991-01-01..1993-12-31
                    from 1991 to 1993                | 1991-01-01..1993-12-31
                    in the 1990s                     | 1990-01-01..1999-12-31
                    in the early 1990s               | 1990-01-01..1999-12-31
                    in the nineties                  | 1990-01-01..1999-12-31
                    in the '80s                      | 1980-01-01..1989-12-31
                    in the mid-1970s                 | 1970-01-01..1979-12-31
                    """)
    void anExpressionIsReadForTheDayOfPublication(String words, String expected) {
        List<TimeFinder.Found> found = TimeFinder.find("The two sides met " + words + ".");
        assertThat(found).isNotEmpty();
        assertThat(found.get(0).in(Setting.of(MONDAY, Sense.OPEN)).map(TimeFinderTest::written))
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # published  | expression          | past                   | coming
                    2011-08-18   | on Monday           | 2011-08-15             | 2011-08-22
                    2011-08-18   | on Thursday         | 2011-08-18             | 2011-08-18
                    2011-08-18   | this Friday         | 2011-08-12             | 2011-08-19
                    2011-08-18   | from Friday to Sunday | 2011-08-12..2011-08-14 | 2011-08-19..2011-08-21
                    2011-08-18   | on 3 May            | 2011-05-03             | 2012-05-03
                    2011-12-28   | on January 5        | 2012-01-05             | 2012-01-05
                    2011-12-28   | from 28 to 31 December | 2011-12-28..2011-12-31 | 2011-12-28..2011-12-31
                    2011-08-18   | in October          | 2010-10-01..2010-10-31 | 2011-10-01..2011-10-31
                    2011-08-18   | in August           | 2011-08-01..2011-08-31 | 2011-08-01..2011-08-31
                    2011-08-18   | over the weekend    | 2011-08-13..2011-08-14 | 2011-08-20..2011-08-21
                    2011-08-18   | in the second quarter | 2011-04-01..2011-06-30 | 2012-04-01..2012-06-30
                    2011-08-18   | in the autumn       | 2010-01-01..2010-12-31 | 2011-01-01..2011-12-31
                    2011-08-18   | in June 2012        | 2012-06-01..2012-06-30 | 2012-06-01..2012-06-30
                    """)
    void whichOfManyIsMeantDependsOnTheVerb(LocalDate published, String words, String past, String coming) {
        TimeFinder.Found found = only("The envoys " + words + " were in Quito.");
        assertThat(found.in(Setting.of(published, Sense.PAST)).map(TimeFinderTest::written))
                .contains(past);
        assertThat(found.in(Setting.of(published, Sense.COMING)).map(TimeFinderTest::written))
                .contains(coming);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    the following day      | 2003-10-09
                    the next morning       | 2003-10-09
                    the day after          | 2003-10-09
                    a day later            | 2003-10-09
                    three days later       | 2003-10-11
                    the previous day       | 2003-10-07
                    the day before         | 2003-10-07
                    two days earlier       | 2003-10-06
                    the following Monday   | 2003-10-13
                    the previous Friday    | 2003-10-03
                    a week later           | 2003-10-13..2003-10-19
                    the same day           | 2003-10-08
                    that evening           | 2003-10-08
                    that same day          | 2003-10-08
                    that month             | 2003-10-01..2003-10-31
                    the following month    | 2003-11-01..2003-11-30
                    two years earlier      | 2001-01-01..2001-12-31
                    """)
    void whatPointsBackCountsFromWhatWasToldLast(String words, String expected) {
        TimeFinder.Found found = only("The ship left " + words + ".");
        Optional<Period> told = Optional.of(Period.day(LocalDate.of(2003, 10, 8)));
        assertThat(found.in(new Setting(Optional.of(MONDAY), told, Sense.PAST)).map(TimeFinderTest::written))
                .contains(expected);
        assertThat(found.in(Setting.of(MONDAY, Sense.PAST))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The council passed Resolution 1993.",
                "It asked for 2004 troops.",
                "A force of 2000 men crossed the river.",
                "It cost $1993 a day.",
                "The camp has 12,000 beds.",
                "The premier may march on.",
                "PROTESTERS MARCH ON THE BANK",
                "The May cabinet fell out over fish.",
                "April Jansen spoke for the miners.",
                "The heirs of Black September gave no interviews.",
                "The veterans of the October Revolution wrote to the Sunday Times.",
                "The Good Friday Agreement is a model, the mediator said.",
                "The 26 July Movement has no office here.",
                "The March 8 alliance lost two seats.",
                "Two Su-27 jets and an F-16 met over the G20 summit.",
                "They talked for three weeks.",
                "A two-day stay changed nothing.",
                "Every Friday the widows march.",
                "On Fridays the border is shut.",
                "He came on a Sunday.",
                "Friday prayers were calm.",
                "The line along the 38th parallel is quiet.",
                "The vote was years ago, in another age.",
                "About two weeks ago is as near as he could say.",
                "He is in his seventies.",
                "It snowed at 1900 hours.",
                "The Prague Spring was short.",
                "An overnight train takes them home.",
                "The sun shone on the delegates.",
                "The first quarter of the match was dull.",
                "",
            })
    void thisIsNoDate(String sentence) {
        assertThat(TimeFinder.find(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2003-02-29", "3/5/2004", "31.06.2003", "February 29, 2003", "June 31", "Friday, March 8"})
    void aDateThatIsInNoCalendarOrInTwoIsUnknown(String words) {
        TimeFinder.Found found = only("Dated " + words + ", the letter is lost.");
        assertThat(found.in(Setting.of(MONDAY, Sense.PAST))).isEmpty();
    }

    @Test
    void aLeapDayWithoutAYearIsOfALeapYearOrOfNone() {
        TimeFinder.Found found = only("They met on February 29.");
        assertThat(found.in(Setting.of(MONDAY, Sense.PAST)).map(TimeFinderTest::written))
                .contains("2004-02-29");
        assertThat(found.in(Setting.of(LocalDate.of(2006, 3, 15), Sense.PAST))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on Friday",
                "last year",
                "yesterday",
                "two weeks ago",
                "in October",
                "on May 4",
                "in the spring",
                "in the past ten days",
                "over the weekend",
                "next quarter",
            })
    void withoutADayOfPublicationARelativeDateIsUnknown(String words) {
        Setting nothing = new Setting(Optional.empty(), Optional.empty(), Sense.PAST);
        assertThat(TimeFinder.find("The two sides met " + words + "."))
                .allSatisfy(f -> assertThat(f.in(nothing)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on March 3, 2004",
                "in March 2004",
                "in 2004",
                "on 2004-03-03",
                "from 3 to 5 May 2003",
                "in Q1 2004"
            })
    void withoutADayOfPublicationADateWithItsYearIsKnown(String words) {
        Setting nothing = new Setting(Optional.empty(), Optional.empty(), Sense.PAST);
        assertThat(only("The two sides met " + words + ".").in(nothing)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    They met on March 3, 2004, in Oslo.                  | March 3, 2004
                    They met late on Friday in Oslo.                     | late on Friday
                    From 3 to 5 May they met.                            | 3 to 5 May
                    Since the early hours of Sunday it has rained.       | the early hours of Sunday
                    In mid-January they met.                             | mid-January
                    The ministers' talks on Tuesday, 9 March, were short.| Tuesday, 9 March
                    Friday's talks were short.                           | Friday
                    Two years ago they met.                              | Two years ago
                    "We met on Oct. 1," he said.                         | Oct. 1
                    """)
    void anExpressionIsFoundAsAWhole(String sentence, String words) {
        TimeFinder.Found found = only(sentence);
        assertThat(sentence.substring(found.begin(), found.end())).isEqualTo(words);
    }

    @Test
    void twoDatesInOneSentenceAreTwo() {
        assertThat(TimeFinder.find("After talks in May 2003 they met on Friday."))
                .extracting(f -> f.in(Setting.of(MONDAY, Sense.PAST)).map(TimeFinderTest::written))
                .containsExactly(Optional.of("2003-05-01..2003-05-31"), Optional.of("2004-03-12"));
    }

    @Test
    void daysThatAreNoNeighboursAreTwoDates() {
        assertThat(TimeFinder.find("They met in 1998 and 2003.")).hasSize(2);
        assertThat(TimeFinder.find("They met on 3 May and 9 June.")).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("daysOfTenYears")
    void everyDayWithItsYearIsItself(LocalDate day) {
        String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        List<String> forms = List.of(
                day.toString(),
                day.getDayOfMonth() + " " + month + " " + day.getYear(),
                month + " " + day.getDayOfMonth() + ", " + day.getYear(),
                weekday + ", " + month + " " + day.getDayOfMonth() + ", " + day.getYear());
        assertThat(forms).allSatisfy(form -> assertThat(
                        only("It was signed on " + form + " in Bern.").in(Setting.of(MONDAY, Sense.PAST)))
                .contains(Period.day(day)));
    }

    static Stream<LocalDate> daysOfTenYears() {
        return IntStream.range(0, 365).mapToObj(i -> LocalDate.of(1998, 1, 1).plusDays(10L * i));
    }

    @ParameterizedTest
    @EnumSource(DayOfWeek.class)
    void everyDayOfTheWeekIsWithinAWeek(DayOfWeek name) {
        TimeFinder.Found found = only("They met on " + name.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + ".");
        for (int i = 0; i < 28; i++) {
            LocalDate published = MONDAY.plusDays(i);
            LocalDate past = found.in(Setting.of(published, Sense.PAST)).get().first();
            LocalDate coming =
                    found.in(Setting.of(published, Sense.COMING)).get().first();
            assertThat(past.getDayOfWeek()).isEqualTo(name);
            assertThat(past).isBetween(published.minusDays(6), published);
            assertThat(coming.getDayOfWeek()).isEqualTo(name);
            assertThat(coming).isBetween(published, published.plusDays(6));
        }
    }

    private static TimeFinder.Found only(String sentence) {
        List<TimeFinder.Found> found = TimeFinder.find(sentence);
        assertThat(found).as(sentence).hasSize(1);
        return found.get(0);
    }

    private static String written(Period p) {
        return p.first().equals(p.last()) ? p.first().toString() : p.first() + ".." + p.last();
    }
}
