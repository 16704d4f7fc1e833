package org.entente.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class StretchesTest {
    private final List<Long> closed = new ArrayList<>();

    /** Of rows 0 to 9 those that are left, three at a time. */
    private Stretches<Long> of(List<Long> left) {
        return new Stretches<>(LongStream.iterate(0, from -> from < 10, from -> from + 3)
                .<Supplier<Searchable.Rows<Long>>>mapToObj(from -> () -> new Part(left, from))
                .iterator());
    }

    private final class Part implements Searchable.Rows<Long> {
        private final long from;
        private final Iterator<Long> rows;

        Part(List<Long> left, long from) {
            this.from = from;
            rows = left.stream().filter(row -> row >= from && row < from + 3).iterator();
        }

        @Override
        public boolean hasNext() {
            return rows.hasNext();
        }

        @Override
        public Long next() {
            return rows.next();
        }

        @Override
        public void close() {
            closed.add(from);
        }
    }

    @Test
    void allRowsComeOnceOverStretchesWhereNoneIsLeft() {
        List<Long> left = List.of(0L, 2L, 7L, 9L);
        List<Long> read = new ArrayList<>();
        of(left).forEachRemaining(read::add);
        assertThat(read).isEqualTo(left);
        assertThat(closed).containsExactly(0L, 3L, 6L, 9L);
    }

    @Test
    void afterTheLastThereIsNone() {
        Stretches<Long> none = of(List.of());
        assertThat(none.hasNext()).isFalse();
        assertThatThrownBy(none::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void whoStopsAmidClosesTheStretch() {
        try (Stretches<Long> rows = of(List.of(4L, 8L))) {
            assertThat(rows.next()).isEqualTo(4);
        }
        assertThat(closed).containsExactly(0L, 3L);
    }
}
