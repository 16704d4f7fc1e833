package org.entente.engine.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.entente.engine.lexicon.LexiconSource;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Attribution;
import org.entente.engine.ontology.Event;
import org.entente.engine.ontology.Evidence;
import org.entente.engine.ontology.Mention;
import org.entente.engine.ontology.Reading;
import org.entente.engine.ontology.Span;
import org.entente.engine.ontology.Status;
import org.entente.engine.ontology.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoderTest {
    private static final String NEWS =
            """
            OSLO, March 15 (Fjord News) -- The Norwegian premier visited Sweden on Friday. He praised Sweden.

            \uD83D\uDD4A “The Swedish army shelled Norway’s villages in May 2003,” Finland’s minister said.

            Norway refused to meet the Swedish premier last year.

            The Norwegian premier visited Sweden on Friday, and Norway was glad to see him go so well.

            The Norwegian premier visited Sweden on Friday, and Norway was glad to see him go so well.
            """;

    @Test
    void anArticleIsReadToItsEvents() {
        assertThat(Small.read(NEWS).events())
                .extracting(Small::told)
                .contains("NOR GOV 042 SWE", "SWE MIL 194 NOR", "NOR 125 SWE GOV");
    }

    @Test
    void tellingsOfOneEventAreOneEventWithAllTheirEvidence() {
        List<Event> visits = with("042", Small.read(NEWS));
        assertThat(visits).singleElement().satisfies(visit -> assertThat(visit.evidence())
                .hasSize(2)
                .extracting(Evidence::trigger)
                .containsOnly("visited"));
    }

    @Test
    void tellingsWithOtherDatesAreOtherEvents() {
        Reading reading = Small.read("Norway met Sweden on March 3, 2004. Norway met Sweden on March 9, 2003.");
        assertThat(with("040", reading)).hasSize(2).extracting(Event::id).doesNotHaveDuplicates();
    }

    @Test
    void aParagraphThatStandsTwiceIsReadOnce() {
        Reading reading = Small.read(NEWS);
        assertThat(reading.repeated()).containsExactly(new Reading.Repeated(4, 3));
        assertThat(reading.sentences()).hasSize(5);
    }

    @Test
    void aShortLineThatStandsTwiceIsNoCopy() {
        assertThat(Small.read("Norway met Sweden.\nNorway met Sweden.").repeated())
                .isEmpty();
    }

    @Test
    void anEventIsDatedByItsSentence() {
        Reading reading = Small.read(NEWS);
        assertThat(with("042", reading)).extracting(Event::when).containsExactly(When.day(LocalDate.of(2004, 3, 12)));
        assertThat(with("194", reading)).extracting(Event::when).containsExactly(When.month(2003, 5));
        assertThat(with("125", reading)).extracting(Event::when).containsExactly(When.year(2003));
    }

    @Test
    void aLeadWithoutADateIsOfTheDayOfPublication() {
        assertThat(Small.read("Norway met Sweden.").events())
                .extracting(Event::when)
                .containsExactly(When.day(Small.MONDAY));
    }

    @Test
    void withoutADayOfPublicationTheDateIsUnknown() {
        Article undated = new Article("test", "", "Norway met Sweden on Friday.", Optional.empty(), "", "");
        assertThat(Small.coder(Small.SOURCES).read(undated, Optional.empty()).events())
                .extracting(Event::when)
                .containsExactly(When.UNKNOWN);
    }

    @Test
    void whatIsQuotedIsTheSpeakersAccount() {
        assertThat(with("194", Small.read(NEWS)))
                .extracting(Event::attribution)
                .extracting(Attribution::kind, a -> a.actor().label())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Attribution.Kind.SPEAKER, "FIN GOV"));
    }

    @Test
    void whatIsToldThroughAnotherIsTheNearestSpeakersAccount() {
        Reading reading =
                Small.read("The Norwegian premier said that Finland had told him that Sweden shelled Norway.");
        assertThat(with("194", reading))
                .extracting(e -> e.attribution().actor().label())
                .containsExactly("FIN");
        assertThat(reading.statements())
                .extracting(s -> s.speaker().label())
                .containsExactlyInAnyOrder("NOR GOV", "FIN");
    }

    @Test
    void theArticlesOwnVoiceIsTheAuthor() {
        assertThat(with("042", Small.read(NEWS))).extracting(Event::attribution).containsExactly(Attribution.AUTHOR);
    }

    @Test
    void aPronounIsWhoTheSentenceBeforeSpokeOf() {
        Reading reading = Small.read("Norway met Sweden on Friday. It praised Sweden.");
        assertThat(reading.events()).extracting(Small::told).containsExactly("NOR 040 SWE", "NOR 051 SWE");
    }

    @Test
    void ourCountryIsTheOneTheArticleSpeaksFrom() {
        Reading reading = Small.read("Norway is proud. Norway is at peace. Our country praised Sweden.");
        assertThat(reading.perspective())
                .hasValueSatisfying(p -> assertThat(p.actor().code()).isEqualTo("NOR"))
                .hasValueSatisfying(p -> assertThat(p.because()).isEqualTo("\"our country\""));
        assertThat(reading.events()).extracting(Small::told).containsExactly("NOR 051 SWE");
    }

    @Test
    void aGivenPerspectiveIsTaken() {
        var finland = new org.entente.engine.ontology.Actor("FIN", org.entente.engine.ontology.Sector.NONE, "Finland");
        Reading reading =
                Small.coder(Small.SOURCES).read(Small.article("Our country praised Sweden."), Optional.of(finland));
        assertThat(reading.events()).extracting(Small::told).containsExactly("FIN 051 SWE");
    }

    @Test
    void theTwoSidesAreTheTwoJustNamed() {
        Reading reading = Small.read("Norway invaded Sweden in May 2003. The two sides held talks on Friday.");
        assertThat(with("046", reading)).singleElement().satisfies(talks -> assertThat(List.of(
                        talks.source().actor().code(), talks.target().actor().code()))
                .containsExactlyInAnyOrder("NOR", "SWE"));
    }

    @Test
    void aRoleWithAHyphenOrAnApostropheIsFound() {
        assertThat(Small.read("The Norwegian ex-president shelled Sweden.").events())
                .extracting(Small::told)
                .containsExactly("NOR ELI 194 SWE");
        assertThat(Small.read("The Norwegian president's office praised Swedish policy-makers.")
                        .events())
                .extracting(Small::told)
                .containsExactly("NOR GOV 051 SWE GOV");
    }

    @Test
    void aRoleWithinAnAdjectiveIsNone() {
        assertThat(Small.read("The Norwegian anti-government crowd praised Sweden.")
                        .mentions())
                .noneMatch(m -> m.actor().label().endsWith("GOV"));
    }

    @Test
    void whatIsNegatedIsNoDeed() {
        assertThat(Small.read("Sweden did not shell Norway.").events())
                .extracting(Event::status)
                .containsOnly(Status.DENIED);
    }

    @Test
    void everySpanPointsIntoTheTextAsPublished() {
        Reading reading = Small.read(NEWS);
        for (Event event : reading.events()) {
            for (Evidence evidence : event.evidence()) {
                assertThat(evidence.span().of(NEWS)).isEqualTo(evidence.trigger());
                assertThat(reading.sentences().get(evidence.sentence()).contains(evidence.span()))
                        .isTrue();
            }
        }
        for (Mention mention : reading.mentions()) {
            assertThat(mention.span().end()).isLessThanOrEqualTo(NEWS.length());
        }
        assertThat(reading.mentions().stream().map(m -> m.span().of(NEWS))).contains("Sweden", "Norway");
        assertThat(reading.sentences()).isSortedAccordingTo(Span::compareTo);
    }

    @Test
    void aSecondReadingIsTheSame() {
        assertThat(Small.read(NEWS)).isEqualTo(Small.read(NEWS));
    }

    @Test
    void manyThreadsReadAlike() {
        Coder coder = Small.coder(Small.SOURCES);
        Reading alone = coder.read(Small.article(NEWS), Optional.empty());
        assertThat(IntStream.range(0, 24).parallel().mapToObj(i -> coder.read(Small.article(NEWS), Optional.empty())))
                .allMatch(alone::equals);
    }

    @Test
    void theIdOfAnEventDependsOnItsArticle() {
        Article other = new Article("other", "", NEWS, Optional.of(Small.MONDAY), "", "");
        assertThat(Small.coder(Small.SOURCES).read(other, Optional.empty()).events())
                .extracting(Event::id)
                .doesNotContainAnyElementsOf(
                        Small.read(NEWS).events().stream().map(Event::id).toList());
    }

    @Test
    void theOrderOfTheLexiconsFilesAndEntriesChangesNoReading() {
        Reading sorted = Small.read(NEWS);
        Random random = new Random(11);
        for (int i = 0; i < 5; i++) {
            List<LexiconSource> shuffled = new ArrayList<>();
            for (LexiconSource source : Small.SOURCES) {
                boolean events = source.name().startsWith("events/");
                shuffled.add(events ? new LexiconSource(source.name(), shuffledItems(source.text(), random)) : source);
            }
            Collections.shuffle(shuffled, random);
            assertThat(Small.coder(shuffled).read(Small.article(NEWS), Optional.empty()))
                    .isEqualTo(sorted);
        }
    }

    @Test
    void aTurkishComputerReadsAlike() {
        Locale before = Locale.getDefault();
        Reading here = Small.read(NEWS + "\nNORWAY MET SWEDEN IN HELSINKI.");
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Small.read(NEWS + "\nNORWAY MET SWEDEN IN HELSINKI.")).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n\n ",
                "\u00A0",
                "...",
                "\u0000\u0007",
                "\uD83D\uDE00",
                "\uD83D",
                "Norway",
                "Norway Sweden Norway Sweden Norway Sweden",
                "met met met Norway met met",
                "“””“‘’",
                "OSLO --",
                "Our country our country.",
                "The two sides both sides.",
            })
    void noArticleIsTooOddToBeRead(String text) {
        assertThat(Small.read(text).events()).isEmpty();
    }

    @Test
    void anArticleOfOneEndlessSentenceIsRead() {
        assertThat(Small.read("Norway met Sweden and ".repeat(1000) + "left.").events())
                .isNotEmpty();
    }

    private static List<Event> with(String code, Reading reading) {
        return reading.events().stream()
                .filter(e -> e.code().code().equals(code))
                .toList();
    }

    private static String shuffledItems(String yaml, Random random) {
        List<String> items = new ArrayList<>(List.of(yaml.split("(?m)^(?=- )")));
        items.removeIf(String::isBlank);
        Collections.shuffle(items, random);
        return String.join("", items);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway praised the Swedish government's brave decision.|the Swedish government's brave decision",
                "Norway praised the soldiers of the Swedish army.|the soldiers of the Swedish army",
                "Norway praised the new government in Stockholm because it kept calm.|the new government in Stockholm",
                "Norway praised Sweden, which had kept calm.|Sweden",
                "Norway praised an appeal to Sweden.|Sweden",
            })
    void theWordsOfATargetAreTheWholePhraseThatItIsPartOf(String text, String words) {
        assertThat(with("051", Small.read(text)))
                .extracting(event -> event.target().span().of(text))
                .contains(words);
    }
}
