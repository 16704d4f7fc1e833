package org.entente.app.store;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a page of a list begins: after the row of this day and id. Days go from the newest to the oldest and then to
 * those unknown, ids of one day upwards.
 */
public record After(Optional<LocalDate> day, String id) {}
