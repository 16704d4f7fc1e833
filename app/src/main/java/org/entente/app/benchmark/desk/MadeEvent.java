package org.entente.app.benchmark.desk;

import java.util.List;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Context;
import org.entente.engine.ontology.Place;
import org.entente.engine.ontology.Status;
import org.entente.engine.ontology.When;

/** What happened, before anybody tells it. */
record MadeEvent(
        Actor source,
        Actor target,
        Cameo code,
        List<Context> contexts,
        When when,
        Place place,
        Status status,
        String verb) {}
