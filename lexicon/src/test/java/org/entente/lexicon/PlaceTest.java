package org.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.engine.ontology.Place;
import org.junit.jupiter.api.Test;

/** Where an event took place. */
class PlaceTest {
    @Test
    void aPrepositionSaysWhere() {
        assertThat(place("Turkish police V[arrested] two Iranian editors in Izmir."))
                .isEqualTo(at("Izmir", "TUR"));
        assertThat(place("Ethiopian troops V[attacked] Somali rebels near Baidoa."))
                .isEqualTo(at("Baidoa", "SOM"));
        assertThat(place("Workers V[protested] across Bolivia.")).isEqualTo(at("Bolivia", "BOL"));
    }

    @Test
    void theNarrowestPlaceIsMeant() {
        assertThat(place("Indian police V[arrested] a Nepali smuggler on the outskirts of Lucknow, in Uttar Pradesh."))
                .isEqualTo(at("Lucknow", "IND"));
        assertThat(place("In Kenya, British officers V[met] Ugandan officers at a camp outside Nanyuki."))
                .isEqualTo(at("Nanyuki", "KEN"));
    }

    @Test
    void aCapitalThatActsIsNoPlace() {
        assertThat(place("Lisbon V[condemned] Luanda.")).isEqualTo(Place.UNKNOWN);
        assertThat(place("Ankara V[restored] ties with Tirana.")).isEqualTo(Place.UNKNOWN);
    }

    @Test
    void whatIsVisitedOrStruckIsThePlace() {
        assertThat(place("Saudi jets V[bombed] Taiz.")).isEqualTo(at("Taiz", "YEM"));
        assertThat(place("Vietnamese soldiers V[occupied] Cambodia.")).isEqualTo(at("Cambodia", "KHM"));
    }

    @Test
    void whereSomebodyComesFromIsNoPlaceOfTheEvent() {
        assertThat(place("Egyptian police V[arrested] a Sudanese banker from Kassala in Luxor."))
                .isEqualTo(at("Luxor", "EGY"));
        assertThat(place("Peru, which had lost a match in Sucre, V[criticised] Chile."))
                .isEqualTo(Place.UNKNOWN);
    }

    @Test
    void whatIsCondemnedHasAPlaceOfItsOwn() {
        assertThat(place("Spain V[condemned] the massacre in Bouaké.")).isEqualTo(Place.UNKNOWN);
        assertThat(place("At a conference in Graz, Spain V[condemned] the massacre."))
                .isEqualTo(at("Graz", "AUT"));
    }

    @Test
    void anAgreementBearsTheNameOfAPlaceForEver() {
        assertThat(place("Mali V[urged] Niger to honour the Algiers accord.")).isEqualTo(Place.UNKNOWN);
    }

    @Test
    void aGatheringIsWhereItIsNamedAfter() {
        assertThat(place("Ghana and Togo V[met] at the Nairobi summit.")).isEqualTo(at("Nairobi", "KEN"));
    }

    @Test
    void watersLieInNoState() {
        assertThat(place("Iranian gunboats V[attacked] a Greek tanker in the Gulf of Oman."))
                .isEqualTo(at("Gulf of Oman", ""));
    }

    @Test
    void theTextSaysWhichOfSeveralIsMeant() {
        assertThat(place("Police V[arrested] a Syrian trader in Tripoli, Lebanon."))
                .isEqualTo(at("Tripoli", "LBN"));
        assertThat(place("Pakistani police V[arrested] an Afghan trader in Hyderabad."))
                .isEqualTo(at("Hyderabad", "PAK"));
        assertThat(place("The ministers of Egypt and Chad V[met] in Tripoli.")).isEqualTo(at("Tripoli", "LBY"));
    }

    @Test
    void aNameThatNoTableHasIsAPlaceWhereOnlyPlacesStand() {
        assertThat(place("Malian soldiers V[attacked] Tuareg rebels in the village of Tin Zarou."))
                .isEqualTo(at("Tin Zarou", ""));
        assertThat(place("French troops V[attacked] Tuareg rebels in Tin Zarou, a village in Niger."))
                .isEqualTo(at("Tin Zarou", "NER"));
    }

    @Test
    void aTongueOrAChamberIsNoPlace() {
        assertThat(place("Jordan V[criticised] Syria in Arabic.")).isEqualTo(Place.UNKNOWN);
        assertThat(place("Norway V[met] Denmark in the Storting.")).isEqualTo(Place.UNKNOWN);
    }

    @Test
    void thereIsThePlaceLastNamed() {
        assertThat(place("The presidents of Kenya and Malawi flew to Arusha. Kenya V[met] Malawi there."))
                .isEqualTo(at("Arusha", "TZA"));
    }

    @Test
    void hereIsThePlaceOfTheDateline() {
        assertThat(place("NAIROBI -- Uganda V[met] Rwanda here.")).isEqualTo(at("Nairobi", "KEN"));
        assertThat(place("NAIROBI -- Uganda V[met] Rwanda.")).isEqualTo(Place.UNKNOWN);
    }

    @Test
    void whereLeadsBackToItsPlace() {
        assertThat(place("A crowd gathered in Sousse, where Tunisian police V[attacked] Libyan students."))
                .isEqualTo(at("Sousse", "TUN"));
    }

    private static Place place(String text) {
        return Told.event(text).place();
    }

    private static Place at(String name, String country) {
        return new Place(name, country);
    }
}
