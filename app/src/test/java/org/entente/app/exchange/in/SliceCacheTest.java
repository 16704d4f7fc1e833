package org.entente.app.exchange.in;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SliceCacheTest {
    private static final int MORE_THAN_FIT = 40_000;

    private final SliceCache<Integer> cache = new SliceCache<>();

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aSliceIsFoundWhereverItStands() {
        cache.put(bytes("NORGOV\tOSLO"), 0, 11, 1);
        cache.put(bytes("NORGOV\tOSLA"), 0, 11, 2);

        assertThat(cache.get(bytes("x\tNORGOV\tOSLO\ty"), 2, 13)).isEqualTo(1);
        assertThat(cache.get(bytes("NORGOV\tOSLA"), 0, 11)).isEqualTo(2);
        assertThat(cache.get(bytes("NORGOV\tOSL"), 0, 10)).isNull();
        assertThat(cache.get(bytes(""), 0, 0)).isNull();
    }

    @Test
    void whatIsForgottenMayBePutAgain() {
        for (int i = 0; i < MORE_THAN_FIT; i++) {
            byte[] key = bytes("key " + i);
            cache.put(key, 0, key.length, i);
            assertThat(cache.get(key, 0, key.length)).isEqualTo(i);
        }
        cache.put(bytes("key 0"), 0, 5, 7);

        assertThat(cache.get(bytes("key 0"), 0, 5)).isEqualTo(7);
    }
}
