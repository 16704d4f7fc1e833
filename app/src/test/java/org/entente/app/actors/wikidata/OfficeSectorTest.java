package org.entente.app.actors.wikidata;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.setup.LexiconFiles;
import org.entente.engine.lexicon.ActorReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeSectorTest {
    private static final OfficeSector SECTORS = new OfficeSector(ActorReader.read(LexiconFiles.ours()));

    @ParameterizedTest
    @CsvSource({
        "President of Peru, GOV",
        "President of the Senate of Chile, LEG",
        "President of the Constitutional Court, JUD",
        "Vice President of Ghana, GOV",
        "deputy prime minister, GOV",
        "Minister of Justice, GOV",
        "Minister of Foreign Affairs of Malta, GOV",
        "Member of the National Assembly of Mali, LEG",
        "member of the Knesset, LEG",
        "Deputy Speaker of the House of Representatives, LEG",
        "Commander of the Navy, MIL",
        "Chief of the General Staff, MIL",
        "judge of the Supreme Court, JUD",
        "Lord Chancellor, GOV",
        "Mayor of Lima, GOV",
        "King of Tonga, GOV",
        "Shadow Secretary of State for Wales, OPP",
        "police commissioner, COP"
    })
    void anOfficeTellsItsSector(String office, String sector) {
        assertThat(SECTORS.of(office)).hasValueSatisfying(s -> assertThat(s).hasToString(sector));
    }

    @Test
    void aHeadOfNothingKnownTellsNone() {
        assertThat(SECTORS.of("member of the Order of the Golden Spoon")).isEmpty();
    }
}
