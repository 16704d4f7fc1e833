package org.entente.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LongsTest {
    @Property
    void holdsWhatASetHolds(@ForAll List<Long> numbers) {
        Longs longs = new Longs();
        Set<Long> set = new HashSet<>();

        numbers.forEach(n -> assertThat(longs.add(n)).isEqualTo(set.add(n)));

        numbers.forEach(n -> assertThat(longs.contains(n)).isTrue());
        assertThat(longs.contains(1234567)).isEqualTo(set.contains(1234567L));
        longs.clear();
        numbers.forEach(n -> assertThat(longs.contains(n)).isFalse());
    }

    @Test
    void growsWithNumbersThatFollowOneAnother() {
        Longs longs = new Longs();
        for (long n = -50_000; n < 50_000; n++) {
            assertThat(longs.add(n)).isTrue();
        }
        for (long n = -50_000; n < 50_000; n++) {
            assertThat(longs.add(n)).isFalse();
        }
        assertThat(longs.contains(50_000)).isFalse();
    }
}
