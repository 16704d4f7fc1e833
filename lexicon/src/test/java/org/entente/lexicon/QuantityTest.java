package org.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.entente.engine.ontology.Quantity;
import org.junit.jupiter.api.Test;

/** The numbers told with an event. */
class QuantityTest {
    @Test
    void tollsAreToldByVerbsAndParticiples() {
        assertThat(told("Kenyan police V[attacked] Somali traders, killing 14 of them."))
                .containsExactly("killed 14 people");
        assertThat(told("Kenyan police V[attacked] Somali traders, killing 14 people and wounding two dozen."))
                .containsExactly("killed 14 people", "injured 24 people");
        assertThat(told("Angolan police V[arrested] 17 Congolese miners.")).containsExactly("arrested 17 people");
        assertThat(told("Burmese jets V[bombed] the Karen rebels, leaving nine dead and 21 wounded."))
                .containsExactly("killed 9 people", "injured 21 people");
    }

    @Test
    void whatTheAttackLedToIsToldBesideIt() {
        assertThat(told("Syrian jets V[bombed] rebels near Idlib; 3,000 villagers fled."))
                .containsExactly("displaced 3000 people");
        assertThat(told("Boko Haram V[attacked] a Nigerian garrison. Eleven soldiers were killed."))
                .containsExactly("killed 11 people");
    }

    @Test
    void theTollOfAnotherEventIsNotTold() {
        assertThat(told("Iraqi jets V[bombed] Kurdish rebels; a mine had killed six shepherds in May."))
                .isEmpty();
        assertThat(told("Peru V[criticised] Chile, whose police had killed three students."))
                .isEmpty();
        assertThat(told("Peru V[condemned] the killing of three students by Chile."))
                .isEmpty();
    }

    @Test
    void moneyIsToldByItsSignOrName() {
        assertThat(told("Qatar V[gave] $1.6 billion to Lebanon.")).containsExactly("money 1600000000 USD");
        assertThat(told("Ireland V[gave] €70 million to Malawi.")).containsExactly("money 70000000 EUR");
        assertThat(told("Denmark V[gave] 80 million kroner to Mali.")).isEmpty();
        assertThat(told("Denmark V[gave] 80 million Danish kroner to Mali.")).containsExactly("money 80000000 DKK");
        assertThat(told("Jordan V[gave] nine million Egyptian pounds to Sudan."))
                .containsExactly("money 9000000 EGP");
        assertThat(told("Malta V[gave] nine million pounds to Cyprus.")).containsExactly("money 9000000 GBP");
    }

    @Test
    void theNationOfTheMoneyIsNobodyWhoGets() {
        assertThat(Told.event("Fiji V[gave] two million Australian dollars to Vanuatu.")
                        .target()
                        .actor()
                        .code())
                .isEqualTo("VUT");
    }

    @Test
    void sharesAreToldInPercent() {
        assertThat(told("India V[cut] its imports from Nepal by 35 per cent.")).containsExactly("percent 35 percent");
    }

    @Test
    void whatIsCountedIsTheNoun() {
        assertThat(told("Austria V[expelled] six Libyan diplomats.")).containsExactly("count 6 diplomat");
        assertThat(told("Austria V[expelled] six to eight Libyan diplomats.")).containsExactly("count 6..8 diplomat");
        assertThat(Told.event("Spain V[sent] 40 tons of rice to Cuba.").quantities())
                .extracting(Quantity::of)
                .containsExactly("rice");
    }

    @Test
    void figuresThatCountNothingAreNotTold() {
        assertThat(told("On 3 March 2019 Ghana V[condemned] Togo.")).isEmpty();
        assertThat(told("Ghana V[condemned] Togo under Resolution 1973.")).isEmpty();
        assertThat(told("Austrian police V[arrested] a 44-year-old Serbian.")).isEmpty();
        assertThat(told("Ghana V[praised] the two countries and Togo for the third round."))
                .isEmpty();
        assertThat(told("Dozens of Malian soldiers V[attacked] the Tuareg rebels for three hours."))
                .isEmpty();
    }

    private static List<String> told(String text) {
        return Told.event(text).quantities().stream().map(QuantityTest::written).toList();
    }

    private static String written(Quantity q) {
        String most = q.most() > q.value() ? ".." + plain(q.most()) : "";
        return q.kind() + " " + plain(q.value()) + most + " " + q.unit();
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
