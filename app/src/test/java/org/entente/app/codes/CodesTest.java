package org.entente.app.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.app.setup.LexiconFiles;
import org.entente.engine.lexicon.ActorReader;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Ontology;
import org.entente.engine.ontology.PloverType;
import org.entente.engine.ontology.Sector;
import org.junit.jupiter.api.Test;

class CodesTest {
    private static final ActorTable TABLE = ActorReader.read(LexiconFiles.all(Optional.empty()));
    private static final CameoActors CAMEO = new CameoActors(TABLE);

    @Test
    void everyStateOfOursHasAFipsCodeButTheYoungest() {
        Set<String> states = new HashSet<>(TABLE.codes().keySet());
        states.removeIf(code ->
                !TABLE.kind(code).equals("state") || FipsCountries.fips(code).isPresent());

        assertThat(states).isEmpty();
    }

    @Test
    void fipsLettersAreNotThoseOfIso() {
        assertThat(FipsCountries.iso("AU")).contains("AUT");
        assertThat(FipsCountries.iso("CH")).contains("CHN");
        assertThat(FipsCountries.iso("GG")).contains("GEO");
        assertThat(FipsCountries.fips("PSE")).contains("GZ");
        assertThat(FipsCountries.iso("OC")).isEmpty();
    }

    @Test
    void whatCameoCallsOtherwiseIsOneOfOurActors() {
        for (String cameo : CodeTable.read("cameo-actors").keySet()) {
            String ours = CodeTable.read("cameo-actors").get(cameo);
            assertThat(CAMEO.code(cameo)).as(cameo).isEqualTo(ours.equals("-") ? Optional.empty() : Optional.of(ours));
        }
    }

    @Test
    void namesOfIcewsAreOfActorsOfOurs() {
        Set<String> low = new HashSet<>();
        CodeTable.read("icews-actors").forEach((name, code) -> {
            boolean known =
                    TABLE.codes().containsKey(code) || Set.of("-", "IGO", "NGO").contains(code);
            assertThat(known).as(name).isTrue();
            assertThat(low.add(name.toLowerCase(Locale.ROOT))).as(name).isTrue();
        });
    }

    @Test
    void labelsOfIcewsHaveCodesThatThereAre() {
        CodeTable.read("icews-labels").forEach((label, code) -> assertThat(CameoLabels.of(label))
                .as(label)
                .map(Cameo::code)
                .contains(code));
        Ontology.codes().values().forEach(code -> assertThat(CameoLabels.of(code.label()))
                .isPresent());
    }

    @Test
    void narrowWordsOfIcewsGoBeforeWide() {
        assertThat(IcewsWords.sector("Foreign Ministry,Executive,Government")).contains(Sector.GOV);
        assertThat(IcewsWords.sector("Armed Rebels")).contains(Sector.REB);
        assertThat(IcewsWords.sector("Military Police")).contains(Sector.MIL);
        assertThat(IcewsWords.sector("Women")).contains(Sector.CVL);
        assertThat(IcewsWords.sector("Departments")).isEmpty();
    }

    @Test
    void everyTypeOfPloverHasACodeAndKeepsItsMode() {
        for (PloverType type : PloverType.values()) {
            Cameo code = PloverRoots.code(type, "unheard-of");
            assertThat(code.type()).contains(type);
            assertThat(code.mode()).isEqualTo("unheard-of");
            assertThat(code.quad()).isEqualTo(type.quad());
        }
        assertThat(PloverRoots.code(PloverType.ACCUSE, "investigate").code()).isEqualTo("09");
        assertThat(PloverRoots.code(PloverType.REQUEST, "meet").code()).isEqualTo("10");
        assertThat(PloverRoots.code(PloverType.RETREAT, "ceasefire").code()).isEqualTo("0871");
    }

    @Test
    void codesAreReadAsFilesHaveThem() {
        assertThat(CameoCodes.read("42", "").map(Cameo::code)).contains("042");
        assertThat(CameoCodes.read("211", "2").map(Cameo::code)).contains("0211");
        assertThat(CameoCodes.read("10", "1").map(Cameo::code)).contains("010");
        assertThat(CameoCodes.read("010", "1").map(Cameo::code)).contains("010");
        assertThat(CameoCodes.read("138", "").map(Cameo::code)).contains("138");
        assertThat(CameoCodes.read("13y", "").map(Cameo::code)).contains("13");
        assertThat(CameoCodes.read("99", "")).isEmpty();
        assertThat(CameoCodes.read("-", "")).isEmpty();
        assertThat(CameoCodes.read("", "")).isEmpty();
    }
}
