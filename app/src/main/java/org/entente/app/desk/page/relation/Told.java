package org.entente.app.desk.page.relation;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.entente.app.course.DyadCourse;
import org.entente.app.course.Sides;
import org.entente.app.course.Sourced;
import org.entente.app.store.Account;

/**
 * From where the deeds of a relation are told: a relation told by one side is that one's account.
 *
 * @param outlets how many that are named
 * @param a tellings by outlets of the states of the first side; {@code b} of the second
 * @param others by outlets of other states
 * @param unknown by outlets of which nobody knows the state
 */
public record Told(int outlets, int a, int b, int others, int unknown) {
    /** Nothing where nobody knows who tells any of it, as of what was imported. */
    static Optional<Told> of(DyadCourse drawn) {
        Sides sides = drawn.sides();
        Set<String> as = sides.a().codes();
        Set<String> bs = sides.b().codes();
        Set<String> outlets = new HashSet<>();
        int[] told = new int[4];
        for (Sourced event : drawn.events().values()) {
            if (event.event().status().isDeed()) {
                for (Account account : event.accounts()) {
                    outlets.add(account.outlet());
                    told[whose(account, as, bs)]++;
                }
            }
        }
        outlets.remove("");
        return told[0] + told[1] + told[2] + told[3] == 0
                ? Optional.empty()
                : Optional.of(new Told(outlets.size(), told[0], told[1], told[2], told[3]));
    }

    private static int whose(Account account, Set<String> as, Set<String> bs) {
        return account.country()
                .map(state -> as.contains(state) ? 0 : bs.contains(state) ? 1 : 2)
                .orElse(3);
    }

    /** Whether nobody knows the state of any outlet, so that shares would say nothing. */
    public boolean allUnknown() {
        return a + b + others == 0;
    }

    /** So many of a hundred tellings. */
    public long share(int part) {
        return Math.round(100.0 * part / (a + b + others + unknown));
    }
}
