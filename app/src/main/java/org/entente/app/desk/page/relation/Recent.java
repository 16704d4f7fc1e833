package org.entente.app.desk.page.relation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.Supplier;
import org.entente.app.course.DyadCourse;

/**
 * Courses with all their events, for a minute: what a page asks for after itself, its parts and its rest, need not read
 * them again.
 */
final class Recent {
    /** So many events of all together: about a kilobyte each. */
    private static final long EVENTS = 48_000;

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final Cache<Object, DyadCourse> courses = Caffeine.newBuilder()
            .maximumWeight(EVENTS)
            .weigher((Object key, DyadCourse course) -> 1 + course.events().size())
            .expireAfterAccess(KEPT)
            .build();

    /**
     * A course that is there now, and is made again when it is asked for later.
     *
     * @param again is not to be called by who reads the store
     */
    Supplier<DyadCourse> of(DyadCourse course, Supplier<DyadCourse> again) {
        Object key = new Object();
        courses.put(key, course);
        return () -> courses.get(key, gone -> again.get());
    }
}
