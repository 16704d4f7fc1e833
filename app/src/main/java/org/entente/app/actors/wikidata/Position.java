package org.entente.app.actors.wikidata;

import java.util.List;
import java.util.Optional;
import org.entente.engine.ontology.Sector;

/**
 * An office that people hold.
 *
 * @param sector what its name tells
 * @param places the items it is for, by P1001, or those it lies in, by P17
 * @param kinds what it is an instance or a subclass of
 */
record Position(String label, Optional<Sector> sector, List<String> places, List<String> lies, List<String> kinds) {}
