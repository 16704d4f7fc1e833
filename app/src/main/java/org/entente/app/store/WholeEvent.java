package org.entente.app.store;

import java.util.Optional;

/**
 * An event with all that its row says.
 *
 * @param origin {@code "coded"}, or the data set it was imported from
 * @param given the score that the imported row gives
 * @param articles that tell it, copies not counted
 * @param copies of those articles
 * @param outlets that tell it, those of copies included
 * @param countries of those outlets
 */
public record WholeEvent(
        StoredEvent event,
        String origin,
        Optional<Double> given,
        int articles,
        int copies,
        int outlets,
        int countries) {
    public boolean isCoded() {
        return origin.equals(Store.CODED);
    }
}
