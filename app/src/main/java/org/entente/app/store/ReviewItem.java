package org.entente.app.store;

import org.entente.app.judgement.Shown;

/**
 * An event drawn for a round of review.
 *
 * @param ordinal its place in the round, from 1
 * @param stratum its type as it was drawn
 * @param stratumEvents how many events of that type could have been drawn
 */
public record ReviewItem(int ordinal, Shown shown, String stratum, long stratumEvents) {}
