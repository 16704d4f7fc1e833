package org.entente.engine.coding.event;

/** One entry tried on one predicate, for {@code explain}: {@code why} is empty if it held. */
public record Attempt(int token, String entry, String why) {}
