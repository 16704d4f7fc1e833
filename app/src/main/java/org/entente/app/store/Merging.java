package org.entente.app.store;

import java.util.List;

/** Which reports tell the same event. */
interface Merging {
    /**
     * Parts reports into events. The answer may depend on nothing but the set of reports, least of all on their order.
     *
     * @param reports all reports of a dyad, in one direction, that begin on one day
     * @return each report in one of the lists; a list is an event, the report that gives it its values first
     */
    List<List<Told>> events(List<Told> reports);
}
