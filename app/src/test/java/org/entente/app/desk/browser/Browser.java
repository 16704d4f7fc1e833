package org.entente.app.desk.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.print.PrintOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A user's browser: what he sees, points at and types, and what the browser complains of meanwhile. */
public final class Browser implements AutoCloseable, ExtensionContext.Store.CloseableResource {
    /** The width of a common phone, in CSS pixels. */
    public static final int PHONE = 390;

    /** Long enough for a busy machine: nothing waits so long unless it fails. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** For axe on a page of thousands of words. */
    private static final Duration MUCH_PATIENCE = Duration.ofMinutes(4);

    /** Elements that reach beyond the page's width, unless they may be scrolled within. */
    private static final String WIDE =
            """
            const root = document.documentElement;
            if (root.scrollWidth <= root.clientWidth && root.scrollWidth <= screen.width) {
              return [];
            }
            const scrolls = element => element !== null && element !== document.body
              && (getComputedStyle(element).overflowX !== "visible" || scrolls(element.parentElement));
            return [...document.body.querySelectorAll("*")]
              .filter(element => !scrolls(element.parentElement))
              .map(element => ({element, right: element.getBoundingClientRect().right}))
              .filter(({right}) => right > screen.width + 1)
              .sort((one, other) => other.right - one.right)
              .slice(0, 10)
              .map(({element, right}) => element.tagName.toLowerCase() + (element.id ? "#" + element.id : "")
                + (element.getAttribute("class") ? "." + element.getAttribute("class") : "") + " reaches to " + Math.round(right));
            """;

    private static final String SHOWN =
            """
            return [...document.querySelector(arguments[0]).querySelectorAll("*")]
              .filter(element => element.checkVisibility({visibilityProperty: true})
                && !element.closest(".hidden") && element.tagName !== "KBD"
                && ![...element.children].some(child => child.innerText)
                && !/[\\u0590-\\u08ff\\u202a-\\u202e\\u2066-\\u2069]/.test(element.innerText))
              .map(element => (element.innerText || "").trim().replace(/\\s+/g, " "))
              .filter(words => words);
            """;

    private final ChromeDriver driver;
    private boolean dark;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
        driver.manage().timeouts().pageLoadTimeout(PATIENCE).scriptTimeout(MUCH_PATIENCE);
    }

    static Browser start(Chromium chromium) {
        return new Browser(chromium.start());
    }

    /** As if it had just been started. */
    void renew() {
        driver.get("about:blank");
        command("Network.clearBrowserCookies", Map.of());
        command("Emulation.clearDeviceMetricsOverride", Map.of());
        scripts(true);
        dark(false);
        complaints();
    }

    /** Selenium's own, for what this class has no word for. */
    public ChromeDriver driver() {
        return driver;
    }

    /** Opens an address and waits until it is there. */
    public Browser open(String address) {
        driver.get(address);
        return settle();
    }

    /** Waits until htmx has brought what it was asked for. */
    public Browser settle() {
        return await(browser -> Boolean.TRUE.equals(run("return document.readyState === 'complete'"
                + " && !document.querySelector('.htmx-request, .htmx-swapping, .htmx-settling')")));
    }

    /** Waits until something holds; fails after a minute. */
    public Browser await(Predicate<Browser> condition) {
        new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .until(any -> holds(condition));
        return this;
    }

    private boolean holds(Predicate<Browser> condition) {
        try {
            return condition.test(this);
        } catch (WebDriverException e) {
            // An element that goes while it is read is stale, which newer browsers do not always call so.
            if (String.valueOf(e.getMessage()).contains("does not belong to the document")) {
                return false;
            }
            throw e;
        }
    }

    /** The address of the page that is shown, without the host: {@code "/events?page=2"}. */
    public String at() {
        return (String) run("return location.pathname + location.search + location.hash");
    }

    public WebElement one(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    public List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** What can be read on the page or in one part of it. */
    public String text(String selector) {
        return one(selector).getText();
    }

    /** Presses keys one after the other, on whatever has the focus. */
    public Browser press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
        return this;
    }

    /**
     * The words of the smallest elements within one that can be seen, as on the screen or as on paper. Left out are names
     * of keys, which need scripts, and what a browser writes from right to left: paper has its letters in another order.
     */
    public List<String> shown(String selector, boolean onPaper) {
        media(onPaper ? "print" : "");
        List<String> shown = new ArrayList<>();
        ((List<?>) run(SHOWN, selector)).forEach(words -> shown.add((String) words));
        media("");
        return shown;
    }

    /** What has the focus: {@code document.body} if nothing has. */
    public WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** Moves the mouse to an element and presses it. */
    public Browser click(String selector) {
        WebElement element = one(selector);
        new Actions(driver)
                .scrollToElement(element)
                .moveToElement(element)
                .click()
                .perform();
        return settle();
    }

    /** As a phone shows it; {@code false}: as a wide screen. */
    public Browser phone(boolean on) {
        if (on) {
            command(
                    "Emulation.setDeviceMetricsOverride",
                    Map.of("width", PHONE, "height", 844, "deviceScaleFactor", 2, "mobile", true));
        } else {
            command("Emulation.clearDeviceMetricsOverride", Map.of());
        }
        return this;
    }

    /** As a window of this size shows it. */
    public Browser size(int width, int height) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    /** As a user sees it whose screen is dark. */
    public Browser dark(boolean on) {
        this.dark = on;
        return media("");
    }

    private Browser media(String media) {
        Map<String, String> scheme = Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
        Map<String, String> still = Map.of("name", "prefers-reduced-motion", "value", "reduce");
        command("Emulation.setEmulatedMedia", Map.of("media", media, "features", List.of(scheme, still)));
        return this;
    }

    /** Whether the page's own scripts run, from the next page on. */
    public Browser scripts(boolean on) {
        command("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
        return this;
    }

    /** Whether the network is there. */
    public Browser online(boolean on) {
        command("Network.enable", Map.of());
        command(
                "Network.emulateNetworkConditions",
                Map.of("offline", !on, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
        return this;
    }

    /** What comes out of the printer, as text. */
    public String printed() {
        try (PDDocument paper = Loader.loadPDF(pdf())) {
            return new PDFTextStripper().getText(paper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What comes out of the printer. */
    public byte[] pdf() {
        return Base64.getDecoder().decode(driver.print(new PrintOptions()).getContent());
    }

    /** A picture of what is seen. */
    public Browser picture(Path png) {
        try {
            Files.createDirectories(png.toAbsolutePath().getParent());
            Files.write(png, driver.getScreenshotAs(OutputType.BYTES));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What makes the page wider than the screen, the widest first. */
    public List<String> tooWide() {
        List<String> wide = new ArrayList<>();
        ((List<?>) run(WIDE)).forEach(element -> wide.add((String) element));
        return wide;
    }

    /** What axe finds on the page that is a serious or critical fault. */
    public List<String> axe() {
        return Axe.faults(driver);
    }

    /** Goes through the page by Tab alone. */
    public Walk walk() {
        return Walk.through(this);
    }

    /**
     * What the browser complained of since the last call, and whom else it asked: errors of scripts, violations of the
     * policy, requests to other hosts than the page's. Empty is good.
     */
    public List<String> complaints() {
        return Complaints.of(driver);
    }

    /** Runs a script in the page, even where its own scripts may not run. */
    public Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** A command of Chromium's protocol. */
    public Map<String, Object> command(String name, Map<String, Object> parameters) {
        return driver.executeCdpCommand(name, parameters);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
