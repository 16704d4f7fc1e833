package org.entente.app.exchange.in;

/**
 * What an import did.
 *
 * @param rows all rows met, without headers
 * @param added how many of them are new events of the store
 * @param undated how many have no date
 */
public record ImportTally(long rows, long added, long undated, Notes notes, Faults faults) {
    /** How many rows were passed over as their events were there already. */
    public long known() {
        return Math.max(0, rows - added - badRows());
    }

    /** Faults of whole files are no rows. */
    private long badRows() {
        return faults.badRows();
    }
}
