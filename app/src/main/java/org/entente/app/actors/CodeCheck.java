package org.entente.app.actors;

import java.util.List;
import org.entente.engine.lexicon.Listed;
import org.entente.engine.lexicon.Origin;
import org.entente.engine.ontology.Sector;

/** Codes of no known state or organisation, and sectors that are missing. */
final class CodeCheck {
    private final List<Listed> items;
    private final Known known;

    CodeCheck(List<Listed> items) {
        this.items = items;
        this.known = new Known(items);
    }

    void into(Findings findings) {
        for (Listed item : items) {
            if (item instanceof Listed.Body body) {
                body(body, findings);
            } else if (item instanceof Listed.Person person) {
                person.offices().forEach(held -> office(person, held, findings));
            }
        }
    }

    private void body(Listed.Body body, Findings findings) {
        code(body.code(), body.origin(), body.name(), findings);
        body.members().forEach(member -> code(member.state(), body.origin(), body.name(), findings));
        boolean state = known.isState(body.code());
        if (state && body.kind().equals("group") && body.sector() == Sector.NONE) {
            findings.warning(body.origin(), body.name(), "a group without a sector is read as its state; give one");
        }
    }

    private void office(Listed.Person person, Listed.Held held, Findings findings) {
        Origin origin =
                new Origin(person.origin().file(), held.line(), person.origin().own());
        code(held.office().of(), origin, person.name(), findings);
        if (held.office().sector() == Sector.NONE && known.isState(held.office().of())) {
            findings.warning(origin, person.name(), "an office of a state without a sector; give one, such as GOV");
        }
    }

    private void code(String code, Origin origin, String item, Findings findings) {
        if (!known.has(code)) {
            findings.fault(
                    origin, item, "code \"" + code + "\" is of no known state or organisation; " + known.remedy(code));
        }
    }
}
