package org.entente.app.desk.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * The Chromium of this machine and its driver, as Debian's packages {@code chromium} and {@code chromium-driver} install
 * them. Nothing is ever downloaded, and nothing but this machine can be reached from it.
 *
 * @param browser the program; {@code ENTENTE_CHROMIUM} names another
 * @param driver the program; {@code ENTENTE_CHROMEDRIVER} names another
 */
record Chromium(Path browser, Path driver) {
    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> DRIVERS = List.of("chromedriver");

    private static final List<String> ARGUMENTS = List.of(
            "--headless=new",
            // Containers run as root, where Chromium's sandbox does not start; it sees only pages of this test.
            "--no-sandbox",
            "--disable-dev-shm-usage",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--no-default-browser-check",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-default-apps",
            "--disable-extensions",
            "--disable-sync",
            "--disable-search-engine-choice-screen",
            "--hide-scrollbars",
            "--force-color-profile=srgb",
            "--lang=en-US",
            "--window-size=1280,1000",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1");

    // Held, so that it keeps its level: it would warn that it does not know this version of Chromium's protocol.
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    /** What is installed, if both are. */
    static Optional<Chromium> find() {
        Optional<Path> browser = program("ENTENTE_CHROMIUM", BROWSERS);
        Optional<Path> driver = program("ENTENTE_CHROMEDRIVER", DRIVERS);
        return browser.flatMap(b -> driver.map(d -> new Chromium(b, d)));
    }

    private static Optional<Path> program(String variable, List<String> names) {
        String given = System.getenv(variable);
        if (given != null) {
            return Optional.of(Path.of(given)).filter(Files::isExecutable);
        }
        List<String> folders = List.of(System.getenv("PATH").split(File.pathSeparator));
        return names.stream()
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts it with a new profile, which its driver takes away again; certificates that its user would have to confirm are taken. */
    ChromeDriver start() {
        SELENIUM.setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.toFile());
        options.setAcceptInsecureCerts(true);
        options.addArguments(ARGUMENTS);
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", "en-US"));
        LoggingPreferences logs = new LoggingPreferences();
        Stream.of(LogType.BROWSER, LogType.PERFORMANCE).forEach(type -> logs.enable(type, Level.ALL));
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.toFile())
                .usingAnyFreePort()
                .withSilent(true)
                .build();
        return new ChromeDriver(service, options);
    }
}
