package org.entente.app.desk.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import org.entente.app.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    static final LocalDate TODAY = LocalDate.of(2024, 6, 15);

    @TempDir
    Path folder;

    Secrets secrets;

    @BeforeEach
    void make() {
        secrets = Secrets.in(folder.resolve("entente"));
    }

    @Test
    void aPasswordIsKeptAsAHashOnly() throws IOException {
        secrets.setPassword("test", Guarded.PASSWORD.toCharArray());
        String kept = Files.readString(folder.resolve("entente/desk.password"));
        assertThat(kept).startsWith("$2a$12$").doesNotContain(Guarded.PASSWORD);
        assertThat(secrets.isPassword(Guarded.PASSWORD)).isTrue();
        assertThat(secrets.isPassword(Guarded.PASSWORD + " ")).isFalse();
        assertThat(secrets.isPassword("")).isFalse();
    }

    @Test
    void allOfALongPasswordCounts() {
        String words = "a hundred letters and more ".repeat(5);
        String hash = Passwords.hash("test", (words + "a").toCharArray(), new SecureRandom());
        assertThat(Passwords.fits((words + "a").toCharArray(), hash)).isTrue();
        assertThat(Passwords.fits((words + "b").toCharArray(), hash)).isFalse();
    }

    @Test
    void lettersOfAnyScriptCount() {
        String hash = Passwords.hash("test", "şifrə \uD83D\uDD11 дом ключ".toCharArray(), new SecureRandom());
        assertThat(Passwords.fits("şifrə \uD83D\uDD11 дом ключ".toCharArray(), hash))
                .isTrue();
        assertThat(Passwords.fits("sifre \uD83D\uDD11 дом ключ".toCharArray(), hash))
                .isFalse();
    }

    @Test
    void aShortPasswordIsRefused() {
        assertThatThrownBy(() -> secrets.setPassword("--set-password", "hunter2".toCharArray()))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("12 letters or more");
        assertThat(secrets.hasPassword()).isFalse();
    }

    @Test
    void onlyTheOwnerCanReadWhatIsKept() throws IOException {
        secrets.setPassword("test", Guarded.PASSWORD.toCharArray());
        secrets.key();
        secrets.tokens().add("paper", TODAY);
        for (String name : List.of("desk.password", "desk.key", "desk.tokens")) {
            Path file = folder.resolve("entente").resolve(name);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .as(name)
                    .isEqualTo("rw-------");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("entente"))))
                .isEqualTo("rwx------");
    }

    @Test
    void whatOthersCanReadIsRefusedWithTheRemedy() throws IOException {
        secrets.setPassword("test", Guarded.PASSWORD.toCharArray());
        Path file = folder.resolve("entente/desk.password");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(() -> Secrets.in(folder.resolve("entente")).hasPassword())
                .isInstanceOf(Fault.class)
                .hasMessageContaining("can be read or changed by others; chmod 600 " + file);
    }

    @Test
    void theKeyIsTheSameNextTime() {
        assertThat(Secrets.in(folder.resolve("entente")).key())
                .isEqualTo(secrets.key())
                .hasSize(32);
    }

    @Test
    void aTokenIsShownOnceAndKeptAsADigest() throws IOException {
        String token = secrets.tokens().add("paper", TODAY);
        assertThat(token).matches("entente_[A-Za-z0-9_-]{43}");
        assertThat(Files.readString(folder.resolve("entente/desk.tokens")))
                .contains("paper\t2024-06-15")
                .doesNotContain(token);
        assertThat(secrets.tokens().holds(token)).isTrue();
        assertThat(secrets.tokens().holds(token + "a")).isFalse();
        assertThat(secrets.tokens().holds("")).isFalse();
    }

    @Test
    void aTokenCanBeTakenBack() {
        String kept = secrets.tokens().add("kept", TODAY);
        String gone = secrets.tokens().add("gone", TODAY);
        secrets.tokens().revoke("gone");
        assertThat(secrets.tokens().all()).extracting(ProgramTokens.Kept::name).containsExactly("kept");
        assertThat(secrets.tokens().holds(kept)).isTrue();
        assertThat(secrets.tokens().holds(gone)).isFalse();
        assertThatThrownBy(() -> secrets.tokens().revoke("gone")).hasMessageContaining("there is no token \"gone\"");
    }

    @Test
    void aPasswordOfAFileNeedsNoOtherOne() throws IOException {
        Path file = folder.resolve("password");
        Files.writeString(file, Guarded.PASSWORD + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
        Secrets given = secrets.withPasswordOf(file);
        assertThat(given.isPassword(Guarded.PASSWORD)).isTrue();
        assertThat(given.stamp()).isEqualTo(secrets.withPasswordOf(file).stamp());
    }

    @Test
    void anotherPasswordHasAnotherStamp() {
        secrets.setPassword("test", Guarded.PASSWORD.toCharArray());
        String stamp = secrets.stamp();
        Secrets later = Secrets.in(folder.resolve("entente"));
        later.setPassword("test", Guarded.PASSWORD.toCharArray());
        assertThat(later.stamp()).isNotEqualTo(stamp);
    }
}
