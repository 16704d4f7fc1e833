package org.entente.app.exchange.in;

import java.util.ArrayList;
import java.util.List;
import org.entente.app.codes.CameoActors;
import org.entente.engine.ontology.Actor;

/** One side of GDELT's events: ten cells into an actor, each combination once. */
final class GdeltActors {
    private static final int CODE = 0;
    private static final int NAME = 1;
    private static final int COUNTRY = 2;
    private static final int GROUP = 3;
    private static final int ROLES = 7;

    private final CameoActors cameo;
    private final int[] cells;
    private final boolean together;
    private final SliceCache<Actor> known;

    /**
     * @param known the actors of both sides: the same cells are the same actor
     * @param cells where code, name, country, group, ethnicity, two religions and three roles stand, -1 where nowhere
     */
    GdeltActors(CameoActors cameo, SliceCache<Actor> known, int[] cells) {
        this.cameo = cameo;
        this.known = known;
        this.cells = cells.clone();
        boolean row = true;
        for (int i = 0; i < cells.length; i++) {
            row &= cells[i] == cells[0] + i;
        }
        this.together = row && cells[0] >= 0;
    }

    Actor actor(Row row) {
        if (!together) {
            return read(row);
        }
        int from = row.from(cells[0]);
        int to = row.to(cells[cells.length - 1]);
        Actor actor = known.get(row.bytes(), from, to);
        if (actor == null) {
            actor = read(row);
            known.put(row.bytes(), from, to, actor);
        }
        return actor;
    }

    private Actor read(Row row) {
        List<String> roles = new ArrayList<>();
        for (int i = ROLES; i < cells.length; i++) {
            if (!row.value(cells[i]).isEmpty()) {
                roles.add(row.value(cells[i]));
            }
        }
        return CameoSide.actor(
                cameo,
                row.value(cells[CODE]),
                row.value(cells[NAME]),
                List.of(row.value(cells[COUNTRY]), row.value(cells[GROUP])),
                roles);
    }
}
