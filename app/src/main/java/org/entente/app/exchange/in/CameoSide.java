package org.entente.app.exchange.in;

import java.util.List;
import java.util.Optional;
import org.entente.app.codes.CameoActors;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Sector;

/** Who is meant by CAMEO's codes for one side of an event. */
final class CameoSide {
    private CameoSide() {}

    /**
     * The actor: of the first of {@code wholes}, states or organisations, that is ours; else, if a role says so, of the
     * kind of those that belong to no state. A role without a counterpart makes the sector UNK, for a part of a state is
     * not the state, and keeps {@code code} in brackets behind the name.
     *
     * @param code all of it as the data set writes it: {@code "USAENV"}
     */
    static Actor actor(CameoActors cameo, String code, String name, List<String> wholes, List<String> roles) {
        Optional<String> whole =
                wholes.stream().map(cameo::code).flatMap(Optional::stream).findFirst();
        Optional<String> kind =
                roles.stream().map(CameoActors::kind).flatMap(Optional::stream).findFirst();
        Optional<Sector> sector = roles.stream()
                .map(CameoActors::sector)
                .flatMap(Optional::stream)
                .findFirst();
        // That the United Nations are an IGO says nothing of a part of them.
        boolean state = whole.filter(cameo::isState).isPresent();
        boolean lost = sector.isEmpty()
                && roles.stream()
                        .anyMatch(role -> state || CameoActors.kind(role).isEmpty());
        String said = name.isEmpty() ? code : lost && !code.isEmpty() ? name + " [" + code + "]" : name;
        Sector part = sector.orElse(lost && whole.isPresent() ? Sector.UNK : Sector.NONE);
        return new Actor(whole.or(() -> kind).orElse(Actor.NONE.code()), part, said);
    }
}
