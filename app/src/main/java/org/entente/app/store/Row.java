package org.entente.app.store;

import java.util.List;

/**
 * A row of a list: strings, numbers, truth values, dates ({@code LocalDate}), times ({@code LocalDateTime}, UTC) and null,
 * in the order of the list's columns.
 */
public record Row(List<Object> values) {}
