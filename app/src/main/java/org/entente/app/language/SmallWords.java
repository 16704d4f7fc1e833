package org.entente.app.language;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many words of a text are small words that only English has, and how many are small words of other languages in
 * Latin letters: enough to know most English without loading models.
 *
 * @param words all words, numbers not counted
 */
record SmallWords(int words, int english, int foreign) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    /** Not "in", "is", "was", "for" and the like: Dutch, German, Danish have them too. */
    private static final Set<String> ENGLISH = Set.of(
            ("the and that with from which their they would were been have has this its his who what when where while"
                            + " after before because could should about into than then there these those being during"
                            + " through between against our your him said says by of to it she had will not but or at"
                            + " are be as if no")
                    .split(" "));

    private static final Set<String> FOREIGN =
            Set.of(("der das und ist nicht mit den dem des ein eine einen von auf für sich auch nach bei"
                            + " zum zur wie sie le la les et est dans une du que qui pas sur au aux avec ce cette il"
                            + " elle el los las en un una por con para su sus del como más se al lo fue o os e um uma não"
                            + " na da dos em ao pelo pela seu sua foi são di gli che della dei delle nel nella sono ha"
                            + " è per alla anche de het een dat niet zijn aan voor ook door naar bij uit"
                            + " wordt och att som på är av för inte ett från till har med kan og er ikke til ble blev"
                            + " fra ja ei että oli ovat mutta tai joka w z nie się jest od przez dla oraz v s že je byl"
                            + " byla pro podle az egy és hogy nem volt și în cu pe nu că este din care pentru ve bir"
                            + " bu için ile olarak olan yang dan dengan untuk dari ini itu pada tidak ang ng mga sa ay ni"
                            + " ya wa kwa katika u za koji ali kako dhe në të një për që nga ir kad yra ar ka là của"
                            + " và các có được cho trong")
                    .split(" "));

    static SmallWords of(String text) {
        int words = 0;
        int english = 0;
        int foreign = 0;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String form = word.group().toLowerCase(Locale.ROOT);
            words++;
            english += ENGLISH.contains(form) ? 1 : 0;
            foreign += FOREIGN.contains(form) ? 1 : 0;
        }
        return new SmallWords(words, english, foreign);
    }
}
