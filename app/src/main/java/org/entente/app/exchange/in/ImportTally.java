package org.entente.app.exchange.in;

/**
 * What an import did.
 *
 * @param rows all rows met, without headers
 * @param added how many of them are new events of the store
 * @param undated how many have no date
 */
public record ImportTally(long rows, long added, long undated, Notes notes, Faults faults) {
    /** Rows, and files that could not be read as such. */
    public long inputs() {
        return rows + faults.total() - faults.badRows();
    }

    /** How many rows were passed over as their events were there already. */
    public long known() {
        return rows - added - faults.badRows();
    }
}
