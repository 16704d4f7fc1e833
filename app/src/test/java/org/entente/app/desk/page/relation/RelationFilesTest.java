package org.entente.app.desk.page.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.entente.app.desk.OpenedDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelationFilesTest {
    @TempDir
    static Path folder;

    static OpenedDesk desk;

    @BeforeAll
    static void open() {
        Map<String, String> news = new TreeMap<>();
        for (int month = 1; month <= 12; month++) {
            news.put("2023-%02d-10".formatted(month), month < 7 ? "FRA attacks ITA." : "FRA praises ITA.");
        }
        desk = OpenedDesk.on(OpenedDesk.store(folder.resolve("news.duckdb"), news));
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void aTableOfTheCourseHoldsThePeriod() {
        HttpResponse<String> all = file("course.csv", "text/csv");
        HttpResponse<String> june = file("course.csv?from=2023-06-01&to=2023-06-30", "text/csv");
        assertThat(all.body())
                .startsWith("a,b,directed,table,start,level")
                .contains("FRA,ITA,false,plover,2023-01-09,");
        assertThat(june.body().lines().skip(1)).hasSize(5).allMatch(line -> line.matches(".*,2023-0(5-29|6-..),.*"));
    }

    @Test
    void aTableOfAllFieldsNamesThem() {
        assertThat(file("course.csv?by=field", "text/csv").body())
                .startsWith("field,a,b")
                .contains("\ntrade,FRA,ITA");
        assertThat(file("course.csv?by=field&part=trade", "text/csv").body()).startsWith("a,b");
    }

    @Test
    void theCourseForProgramsIsThatOfTheCommandLine() {
        assertThat(file("course.json", "application/json").body())
                .contains("\"dyad\" : [")
                .contains("\"phases\"");
        assertThat(file("course.json?by=teller", "application/json").body()).contains("\"by\" : \"teller\"");
    }

    @Test
    void aPictureIsThatOfTheView() {
        HttpResponse<String> svg = file("course.svg?from=2023-06-01", "image/svg+xml");
        assertThat(svg.body()).startsWith("<svg").contains("FRA – ITA, 2023-06 to 2023-12");
        assertThat(policy(svg)).contains("default-src 'none'; style-src 'sha256-");
        assertThat(file("course.png", "image/png").body()).contains("PNG");
    }

    @Test
    void aBriefMayUseItsOwnStyleAndNothingElse() {
        HttpResponse<String> brief = file("brief.html?as-of=2023-12-31", "text/html");
        assertThat(brief.body()).contains("entente brief FRA ITA").contains("--as-of 2023-12-31");
        String hash = policy(brief).replaceAll(".*style-src '(sha256-[^']+)'.*", "$1");
        assertThat(brief.body()).contains("style-src '" + hash + "'");
        assertThat(policy(brief)).startsWith("default-src 'none'").contains("frame-ancestors 'none'");
        assertThat(file("brief.pdf", "application/pdf").body()).startsWith("%PDF");
    }

    @Test
    void aFileIsNamedAfterBothSides() {
        assertThat(file("course.csv", "text/csv").headers().firstValue("Content-Disposition"))
                .contains("inline; filename=\"fra-ita.csv\"");
    }

    private static HttpResponse<String> file(String name, String type) {
        HttpResponse<String> answer = desk.get("/relation/FRA/ITA/" + name);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        return answer;
    }

    private static String policy(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Security-Policy").orElseThrow();
    }
}
