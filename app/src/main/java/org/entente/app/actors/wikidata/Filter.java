package org.entente.app.actors.wikidata;

import java.util.List;
import org.entente.engine.ontology.Sector;

/**
 * Which offices of a dump are asked for.
 *
 * @param since offices that were over before this year are left out
 * @param codes of states and organisations; empty for all
 * @param sectors empty for all
 */
public record Filter(int since, List<String> codes, List<Sector> sectors) {
    boolean takes(String code, Sector sector) {
        return (codes.isEmpty() || codes.contains(code)) && (sectors.isEmpty() || sectors.contains(sector));
    }
}
