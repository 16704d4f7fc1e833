package org.entente.app.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.app.search.query.Shipped.understand;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.entente.app.search.query.Meaning.Deed;
import org.entente.app.search.query.Meaning.Members;
import org.entente.app.search.query.Meaning.OneOf;
import org.entente.app.search.query.Meaning.Phrase;
import org.entente.app.search.query.Meaning.Plain;
import org.entente.app.search.query.Meaning.Somebody;
import org.entente.app.search.query.Meaning.Standing;
import org.entente.app.search.query.Meaning.Teller;
import org.entente.app.search.query.Meaning.Who;
import org.entente.engine.ontology.Context;
import org.entente.engine.ontology.PloverType;
import org.entente.engine.ontology.Status;
import org.junit.jupiter.api.Test;

class InterpreterTest {
    @Test
    void capitalsFieldAndYearAreUnderstood() {
        assertThat(understand("Baku Washington energy 2024").understood())
                .isEqualTo("Baku → Azerbaijan · Washington → United States · energy → field energy · 2024");
    }

    @Test
    void twoCodesAreTwoSidesInAnyCase() {
        assertThat(sides("USA AZE")).containsExactly("USA", "AZE");
        assertThat(sides("usa aze")).containsExactly("USA", "AZE");
        assertThat(sides("U.S.-Azerbaijan")).containsExactly("USA", "AZE");
        assertThat(sides("relations between Iran and Israel")).containsExactly("IRN", "ISR");
    }

    @Test
    void aPeopleMeansItsState() {
        assertThat(sides("Turkish Armenian")).containsExactly("TUR", "ARM");
    }

    @Test
    void accentsDoNotMatter() {
        assertThat(sides("Türkiye Côte d'Ivoire")).containsExactly("TUR", "CIV");
        assertThat(sides("turkiye cote d'ivoire")).containsExactly("TUR", "CIV");
    }

    @Test
    void aPersonMeansHisStateAsOfTheTimeAskedFor() {
        assertThat(only(Somebody.class, "Bush 1990").name()).isEqualTo("George H. W. Bush");
        assertThat(only(Somebody.class, "Bush 2003").name()).isEqualTo("George W. Bush");
        assertThat(only(Somebody.class, "merkel 2010"))
                .isEqualTo(new Somebody(
                        "Angela Merkel", "DEU", org.entente.engine.ontology.Sector.GOV, "chancellor", true, true));
        assertThat(only(Somebody.class, "Merkel 2024").title()).isEqualTo("former chancellor");
        assertThat(only(Somebody.class, "Trump 2015").title()).isEqualTo("later president");
    }

    @Test
    void bodiesAndTheirMembersAreTwoThings() {
        assertThat(sides("NATO Russia")).containsExactly("NATO", "RUS");
        for (String typed :
                List.of("members:EU Russia", "EU members Russia", "members of the European Union, Russia")) {
            assertThat(only(Members.class, typed).code()).as(typed).isEqualTo("EUR");
            assertThat(understand(typed).parties())
                    .extracting(Query.Party::written)
                    .as(typed)
                    .containsExactly("members:EUR", "RUS");
        }
    }

    @Test
    void everydayWordsMeanKindsOfEvent() {
        Map<String, PloverType> words = Map.of(
                "sanctions", PloverType.SANCTION,
                "talks", PloverType.CONSULT,
                "visit", PloverType.CONSULT,
                "protest", PloverType.PROTEST,
                "shelling", PloverType.ASSAULT,
                "criticism", PloverType.ACCUSE,
                "consult", PloverType.CONSULT,
                "arrests", PloverType.COERCE);
        words.forEach((word, type) ->
                assertThat(only(Deed.class, word).type()).as(word).contains(type));
        assertThat(only(Deed.class, "163").label()).startsWith("Impose embargo");
    }

    @Test
    void wordsThatMayMeanAnythingStayWords() {
        for (String word : List.of("business", "appearance", "gas", "pipeline")) {
            assertThat(understand(word).all(Plain.class)).as(word).hasSize(1);
        }
    }

    @Test
    void fieldsGoByTheirNames() {
        assertThat(understand("trade").fields()).containsExactly(new Meaning.Field(Context.TRADE));
        assertThat(understand("human rights China").fields()).containsExactly(new Meaning.Field(Context.HUMAN_RIGHTS));
        assertThat(others("pipeline")).contains(new Meaning.Field(Context.ENERGY));
    }

    @Test
    void statusesAndOutletsAreUnderstood() {
        assertThat(only(Standing.class, "planned visit").status()).isEqualTo(Status.PLANNED);
        assertThat(only(Teller.class, "reuters Russia").outlet()).isEqualTo("Reuters");
        assertThat(only(Teller.class, "tass.com").outlet()).isEqualTo("TASS");
    }

    @Test
    void whatIsQuotedIsNotUnderstoodButFound() {
        Query query = understand("\"Washington post\" Turkey “Baku”");
        assertThat(query.all(Phrase.class)).containsExactly(new Phrase("Washington post"));
        assertThat(query.all(Plain.class)).containsExactly(new Plain("Baku"));
        assertThat(query.parties()).extracting(Query.Party::written).containsExactly("TUR");
    }

    @Test
    void namesOfSeveralSaySo() {
        assertThat(only(OneOf.class, "Korea USA").actors())
                .extracting(Who::code)
                .containsExactly("KOR", "PRK");
        assertThat(only(Who.class, "Congo").code()).isEqualTo("COD");
        assertThat(others("Congo")).contains(new Who("COG", "Republic of the Congo", "state"));
        assertThat(others("Georgia")).containsExactly(new Plain("Georgia"));
        assertThat(others("China")).containsExactly(new Plain("China"));
    }

    @Test
    void anotherMeaningCanBeAskedFor() {
        Query query = understand("Congo sanctions 2024");
        Taken congo = query.parts().get(0);
        assertThat(congo.others(query.typed())).extracting(Taken.Other::query).contains("COG sanctions 2024");
        for (Taken.Other other : congo.others(query.typed())) {
            assertThat(understand(other.query()).parts().get(0).meaning())
                    .as(other.query())
                    .isEqualTo(other.meaning());
        }
    }

    @Test
    void aPlaceIsAWordBeforeItIsItsState() {
        assertThat(understand("Agdam").all(Plain.class)).hasSize(1);
        assertThat(others("Ağdam")).contains(new Who("AZE", "Azerbaijan", "state"));
    }

    @Test
    void smallWordsAreNoCodes() {
        assertThat(sides("who can meet per se and are")).isEmpty();
        assertThat(sides("CAN PER")).containsExactly("CAN", "PER");
        assertThat(only(Who.class, "who").name()).isEqualTo("World Health Organization");
    }

    @Test
    void slipsAreAskedAbout() {
        assertThat(understand("azerbajan gas").guesses())
                .containsExactly(new Query.Guess("azerbajan", "Azerbaijan", "Azerbaijan gas"));
        assertThat(understand("Wahington").guesses())
                .extracting(Query.Guess::meant)
                .containsExactly("Washington");
        assertThat(understand("Azerbaijan").guesses()).isEmpty();
        assertThat(understand("flimflam").guesses()).isEmpty();
    }

    @Test
    void whatAStoreKnowsIsUnderstoodToo() {
        Interpreter with = Shipped.INTERPRETER.with(
                Vocabulary.ofStore(List.of("The Gondor Herald"), Map.of("GONMIL", "Gondor's rangers")));
        Query query = with.understand("gondor herald gonmil", LocalDate.of(2024, 1, 1));
        assertThat(query.all(Who.class)).extracting(Who::code).containsExactly("GONMIL");
        assertThat(with.understand("the gondor herald", Shipped.TODAY).all(Teller.class))
                .containsExactly(new Teller("The Gondor Herald"));
    }

    @Test
    void theSameWordsMeanTheSameToday() {
        assertThat(understand("Aliyev Baku talks")).isEqualTo(understand("Aliyev Baku talks"));
    }

    @Property
    void nothingTypedEverThrows(@ForAll String typed) {
        Query query = understand(typed);
        int last = 0;
        for (Taken part : query.parts()) {
            assertThat(part.begin()).isGreaterThanOrEqualTo(last);
            assertThat(query.typed().substring(part.begin(), part.end())).isEqualTo(part.words());
            last = part.end();
        }
    }

    @Property
    void norDoesAnythingMadeOfWordsThatMean(@ForAll("words") List<String> words) {
        Query query = understand(String.join(" ", words));
        assertThat(query.understood()).isNotNull();
        assertThat(query.period()
                        .map(time -> time.from().isPresent() || time.to().isPresent()))
                .isIn(Optional.empty(), Optional.of(true));
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<List<String>> words() {
        return net.jqwik.api.Arbitraries.of(
                        "USA",
                        "members",
                        "of",
                        "the",
                        "EU",
                        "since",
                        "2024",
                        "2024-13",
                        "until",
                        "-",
                        "2020-2023",
                        "to",
                        "last",
                        "month",
                        "May",
                        "between",
                        "and",
                        "\"",
                        "“",
                        "Baku",
                        "Bush",
                        "163",
                        "9999-12-31",
                        "Congo",
                        "Korea",
                        "planned",
                        "(",
                        "members:",
                        "..",
                        "before",
                        "1900",
                        "from",
                        "ago",
                        "two")
                .list()
                .ofMaxSize(9);
    }

    private static <M extends Meaning> M only(Class<M> kind, String typed) {
        List<M> all = understand(typed).all(kind);
        assertThat(all).as(typed).hasSize(1);
        return all.get(0);
    }

    private static List<Meaning> others(String typed) {
        return understand(typed).parts().get(0).others();
    }

    private static List<String> sides(String typed) {
        return understand(typed).parties().stream().map(Query.Party::written).toList();
    }
}
