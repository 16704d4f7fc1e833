package org.entente.app.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.entente.app.desk.OpenedDesk;
import org.entente.app.desk.Settings;
import org.entente.app.desk.guard.Door;
import org.entente.app.desk.guard.Secrets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

@ExtendWith(InBrowser.class)
class LoginPageTest {
    private static final String PASSWORD = "four words, or five";

    @TempDir
    Path folder;

    @Test
    void oneLogsInAndOutByKeyboardAlone(Browser browser) {
        Path config = folder.resolve("config");
        Secrets.in(config).setPassword("test", PASSWORD.toCharArray());
        Door door = new Door(true, Set.of(), Set.of(), Optional.empty(), Optional.of(config), Optional.empty());
        Settings any = OpenedDesk.settings(TrialStore.copy(folder.resolve("trial.duckdb")), false);
        try (OpenedDesk desk = OpenedDesk.on(new Settings(
                any.store(), any.listen(), 0, false, any.lexicon(), any.coding(), any.intake(), any.clock(), door))) {
            browser.open(desk.address() + "keys");
            assertThat(browser.at()).isEqualTo("/login?to=%2Fkeys");
            assertThat(browser.axe()).isEmpty();
            assertThat(browser.dark(true).axe()).isEmpty();
            assertThat(browser.complaints()).isEmpty();
            assertThat(browser.focused().getAttribute("name")).isEqualTo("password");
            browser.press("not the password", Keys.ENTER)
                    .await(page -> !browser.all(".fault").isEmpty());
            assertThat(browser.text(".fault")).isEqualTo("That is not the password.");
            browser.press(PASSWORD, Keys.ENTER).await(page -> browser.at().equals("/keys"));
            browser.one(".foot button").sendKeys(Keys.ENTER);
            browser.await(page -> browser.at().startsWith("/login"));
            browser.open(desk.address() + "keys");
            assertThat(browser.at()).startsWith("/login");
        }
    }
}
