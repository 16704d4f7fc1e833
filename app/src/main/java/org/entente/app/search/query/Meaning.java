package org.entente.app.search.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.engine.ontology.Context;
import org.entente.engine.ontology.PloverType;
import org.entente.engine.ontology.Sector;
import org.entente.engine.ontology.Status;

/** What some typed words were taken for. */
public sealed interface Meaning {
    /** What to type to mean this and nothing else. */
    String said();

    /** It in a few words, as it is shown behind an arrow: {@code "Azerbaijan"}, {@code "field"}, {@code "2024"}. */
    String shown();

    /**
     * An actor as a whole.
     *
     * @param kind {@code "state"}, {@code "IGO"}, {@code "group"} ...; empty if only the store knows it
     */
    record Who(String code, String name, String kind) implements Meaning {
        @Override
        public String said() {
            return code;
        }

        @Override
        public String shown() {
            return name;
        }
    }

    /** One of several actors, and the words do not tell which: "Korea". */
    record OneOf(List<Who> actors) implements Meaning {
        public OneOf {
            actors = List.copyOf(actors);
        }

        @Override
        public String said() {
            return actors.get(0).said();
        }

        @Override
        public String shown() {
            return String.join(" or ", actors.stream().map(Who::name).toList());
        }
    }

    /** The states in an organisation. */
    record Members(String code, String name) implements Meaning {
        @Override
        public String said() {
            return "members:" + code;
        }

        @Override
        public String shown() {
            return "members of " + name;
        }
    }

    /**
     * A person, or a part of a state that has a name of its own, such as a party.
     *
     * @param code the state or organisation
     * @param title the person's office on the day that counts, else {@code "former minister"} or {@code "later minister"};
     *     empty for what is no person
     * @param held whether the office is held on that day
     */
    record Somebody(String name, String code, Sector sector, String title, boolean held, boolean person)
            implements Meaning {
        @Override
        public String said() {
            return name;
        }

        @Override
        public String shown() {
            return name + " (" + (title.isEmpty() ? code : title + ", " + code) + ")";
        }
    }

    /** A field. */
    record Field(Context context) implements Meaning {
        @Override
        public String said() {
            return context.code().replace('_', ' ');
        }

        @Override
        public String shown() {
            return "field " + said();
        }
    }

    /**
     * A kind of event.
     *
     * @param type its type; none for statements
     * @param code a CAMEO code with all below it; empty where the type alone was asked for
     */
    record Deed(Optional<PloverType> type, String code, String label) implements Meaning {
        @Override
        public String said() {
            return code.isEmpty() ? label : code;
        }

        @Override
        public String shown() {
            return code.isEmpty() ? "events of type " + label : "events " + code + " " + label;
        }
    }

    /** Days, both ends inclusive; an end that is left out is open. At least one is given. */
    record Time(Optional<LocalDate> from, Optional<LocalDate> to) implements Meaning {
        @Override
        public String said() {
            return from.isEmpty()
                    ? "until " + to.orElseThrow()
                    : to.map(last -> from.get() + ".." + last).orElse("since " + from.get());
        }

        @Override
        public String shown() {
            return Days.shown(from, to);
        }
    }

    /** An outlet. */
    record Teller(String outlet) implements Meaning {
        @Override
        public String said() {
            return outlet;
        }

        @Override
        public String shown() {
            return "outlet " + outlet;
        }
    }

    /** Whether it has come to pass. */
    record Standing(Status status) implements Meaning {
        @Override
        public String said() {
            return status.code();
        }

        @Override
        public String shown() {
            return "events " + status.code();
        }
    }

    /** Words that must stand side by side. */
    record Phrase(String words) implements Meaning {
        @Override
        public String said() {
            return '"' + words + '"';
        }

        @Override
        public String shown() {
            return "these words in a row";
        }
    }

    /** A word of a text. */
    record Plain(String word) implements Meaning {
        @Override
        public String said() {
            return '"' + word + '"';
        }

        @Override
        public String shown() {
            return "the word";
        }
    }

    /** A small word that says nothing by itself: "and". */
    record Passed(String word) implements Meaning {
        @Override
        public String said() {
            return word;
        }

        @Override
        public String shown() {
            return "";
        }
    }

    /** The name of its kind in data: {@code "who"}, {@code "field"}. */
    default String sort() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
