package org.entente.app.store;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.engine.likeness.Fingerprint;

/**
 * A coded article of which another may be a copy.
 *
 * @param shared how many keys both have, at least 1
 */
public record Likely(String id, Optional<LocalDate> published, int shared, Fingerprint fingerprint) {}
