package org.entente.engine.text.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.engine.text.Tree;

/** "Aircraft bomb T", "Harare muzzles paper": a noun of that number after another is the verb of a headline. */
final class HeadlineVerb extends Rereading {
    private static final Set<String> VERBS = Set.of(
            """
            abuse aid ambush arrest assault attack award axe ax back ban bar battle bin blame blast block blockade bomb boost
            boycott brand broker capture censure challenge charge cheer chide claim clear clinch command condemn contest
            counter court cover cross curb cut damage dare debate decline delay demand ditch dock doubt draft drill drop dump
            escort exchange extract eye face fault favor favour fear fight fine fire flank flay flout force free freeze fund
            gag grant greet grill guard hail halt hand help hit hold honor honour host hunt ink invade issue jail join
            judge kidnap lash laud launch lead levy lift limit link loan lobby lock loot lure mark mass mediate mine mob mock
            mount move mull murder muzzle name net nix note offer order oust outlaw pan pardon patrol pay pelt pepper
            picket pitch place plan pledge plot plug poison post pound praise press probe promise protest punish push quiz
            raid rally ram rap rebuff rebuke recall reject release repeal reprimand request rescue return reveal reward
            ridicule rob rock rocket rule sack salute scold scorn scrap seal search seek seize shell shield ship shoot
            shower shun shut side siege sign signal silence slam slap slate smash snub spare spark spur spy stage stall
            stem stop storm strafe strike strip sue support surround swap tackle target tax test thank threaten torch torture
            tout trade trap trim unveil urge veto visit voice vow wage warn watch weigh welcome whip win woo wound
            """
                    .strip()
                    .split("\\s+"));

    /** Without an object these are verbs before "against" only. */
    private static final Set<String> AGAINST =
            Set.of("rail", "rally", "march", "protest", "vote", "plot", "campaign", "fight", "side", "strike", "rebel");

    /** Written like one, meant as many. */
    private static final Set<String> MANY =
            Set.of("police", "aircraft", "people", "gendarmerie", "cavalry", "infantry", "clergy", "staff", "crew");

    private static final Set<String> STARTS = Set.of("DT", "PRP$", "CD", "VBN", "VBG");
    private static final Set<String> PARTICLES = Set.of("over", "out", "off", "up", "back", "down");
    private static final Set<String> BREAKS = Set.of(",", ":", ";", "-", "--");

    @Override
    List<Suspect> suspects(Tree tree) {
        List<Suspect> suspects = new ArrayList<>(1);
        for (int i = 1; i + 1 < tree.size(); i++) {
            if (tree.token(i).isNoun()
                    && (VERBS.contains(tree.lemma(i)) || isAgainst(tree, i))
                    && tree.token(i - 1).isNoun()
                    && hasObject(tree, i)) {
                boolean one =
                        tree.token(i).form().endsWith("s") && !tree.lemma(i).endsWith("s");
                if (one != isMany(tree, i) && (one || !tree.token(i).isName())) {
                    suspects.add(new Suspect(i, one ? "condemns" : "condemn"));
                }
            }
        }
        return suspects;
    }

    /** Whether what stands before {@code verb} is more than one: "rebels", "police", "soldiers in Kashmir", "S and T". */
    private static boolean isMany(Tree tree, int verb) {
        int start = verb;
        while (start > 0 && !BREAKS.contains(tree.token(start - 1).form())) {
            start--;
        }
        int comma = start - 1;
        boolean list = comma > 0
                && tree.token(comma).form().equals(",")
                && tree.token(comma - 1).isName();
        for (int i = 0; i < comma; i++) {
            list &= tree.token(i).isName() || tree.token(i).form().equals(",");
        }
        int end = start;
        while (end + 1 < verb
                && !tree.tag(end + 1).equals("IN")
                && !tree.tag(end + 1).equals("TO")) {
            list |= tree.tag(end).equals("CC");
            end++;
        }
        return list || tree.tag(end).equals("NNS") || tree.tag(end).equals("NNPS") || MANY.contains(tree.lemma(end));
    }

    /** A phrase right behind, or behind a particle: "hand over 30 lorries". */
    private static boolean hasObject(Tree tree, int verb) {
        boolean particle = PARTICLES.contains(tree.lemma(verb + 1)) && verb + 2 < tree.size();
        return startsPhrase(tree, particle ? verb + 2 : verb + 1) || isAgainst(tree, verb);
    }

    /** "Norway rails against T". */
    private static boolean isAgainst(Tree tree, int verb) {
        return AGAINST.contains(tree.lemma(verb)) && tree.lemma(verb + 1).equals("against");
    }

    private static boolean startsPhrase(Tree tree, int token) {
        return tree.token(token).isNoun() || tree.token(token).isAdjective() || STARTS.contains(tree.tag(token));
    }
}
