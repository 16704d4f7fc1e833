package org.entente.app.desk.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.Keys;

/**
 * A page gone through by Tab alone.
 *
 * @param steps what had the focus, in order, each in a few words: {@code a "Events"}
 * @param faults steps where the focus could not be seen, and what can be pressed but was not reached
 */
public record Walk(List<String> steps, List<String> faults) {
    private static final int AT_ONCE = 40;
    private static final int MOST = 2_000;

    private static final String WATCH =
            """
            const words = element => element.tagName.toLowerCase() + (element.id ? "#" + element.id : "")
              + ' "' + (element.getAttribute("aria-label") || element.innerText || element.value || element.name || "")
                .trim().replace(/\\s+/g, " ").slice(0, 60) + '"';
            const walk = window.walk = {steps: [], faults: [], seen: new Set(), over: false, words};
            walk.note = event => {
              const element = event.target;
              if (walk.seen.has(element)) {
                walk.over = true;
              }
              if (walk.over) {
                return;
              }
              walk.seen.add(element);
              walk.steps.push(words(element));
              const style = getComputedStyle(element), box = element.getBoundingClientRect();
              if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) === 0) {
                walk.faults.push("no outline on " + words(element));
              }
              if (box.width === 0 || box.height === 0 || style.visibility === "hidden"
                  || box.bottom <= 0 || box.right <= 0 || box.top >= innerHeight || box.left >= innerWidth) {
                walk.faults.push("the focus is out of sight on " + words(element));
              }
            };
            document.activeElement.blur();
            getSelection().removeAllRanges();
            scrollTo(0, 0);
            document.addEventListener("focusin", walk.note, true);
            """;

    private static final String STATE =
            """
            return {over: window.walk.over || document.activeElement === document.body, many: window.walk.steps.length};
            """;

    private static final String END =
            """
            const walk = window.walk;
            document.removeEventListener("focusin", walk.note, true);
            const group = element => element.type === "radio"
              && [...walk.seen].some(other => other.type === "radio" && other.name === element.name);
            for (const element of document.querySelectorAll(
                "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]")) {
              if (!walk.seen.has(element) && !element.disabled && element.tabIndex >= 0 && !group(element)
                  && element.checkVisibility({visibilityProperty: true})) {
                walk.faults.push("not reached: " + walk.words(element));
              }
            }
            return {steps: walk.steps, faults: walk.faults};
            """;

    static Walk through(Browser browser) {
        browser.run(WATCH);
        String tabs = Keys.TAB.toString().repeat(AT_ONCE);
        boolean over = false;
        for (int pressed = 0; pressed < MOST && !over; pressed += AT_ONCE) {
            browser.press(tabs);
            over = Boolean.TRUE.equals(((Map<?, ?>) browser.run(STATE)).get("over"));
        }
        Map<?, ?> end = (Map<?, ?>) browser.run(END);
        List<String> faults = strings(end.get("faults"));
        if (!over) {
            faults.add("after " + MOST + " times Tab there is no end");
        }
        return new Walk(strings(end.get("steps")), faults);
    }

    private static List<String> strings(Object list) {
        List<String> strings = new ArrayList<>();
        ((List<?>) list).forEach(each -> strings.add((String) each));
        return strings;
    }
}
