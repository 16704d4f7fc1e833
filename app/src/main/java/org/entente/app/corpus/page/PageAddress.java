package org.entente.app.corpus.page;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Where a page stands, and what its address tells. */
final class PageAddress {
    /** {@code /2024/03/05/} and {@code /2024-03-05-}; without the day it tells none. */
    private static final Pattern DAY = Pattern.compile("/((?:19|20)\\d{2})([/-])(\\d{1,2})\\2(\\d{1,2})(?=[/_-])");

    /** {@code bbc.co.uk}, {@code example.org}: before a country's two letters a short label is no site. */
    private static final Pattern SITE =
            Pattern.compile("[^.]+\\.(?:(?:co|com|gov|gob|gouv|org|net|ac|edu|or|go)\\.[a-z]{2}|[^.]+)$");

    private PageAddress() {}

    /** The address that the page gives as its own; empty if it gives none, or that of a front page for any page. */
    static String canonical(Document document, String known) {
        Element link = document.selectFirst("link[rel~=(?i)canonical][href]");
        return link == null
                ? ""
                : own(link.attr("abs:href").isEmpty() ? link.attr("href") : link.attr("abs:href"), known);
    }

    /** The first that is an address of this site; what is known from outside is where the page was found. */
    static String best(String canonical, String said, String known) {
        return Facts.or(canonical, Facts.or(own(said, known), known));
    }

    private static String own(String address, String known) {
        String host = host(address);
        if (host.isEmpty()) {
            return "";
        }
        boolean front =
                !known.isEmpty() && path(address).length() <= 1 && path(known).length() > 1;
        return known.isEmpty() || sameSite(host, host(known)) && !front ? address.strip() : "";
    }

    /** {@code amp.example.org} and {@code www.example.org} are. */
    private static boolean sameSite(String one, String other) {
        return other.isEmpty() || site(one).equals(site(other));
    }

    private static String site(String host) {
        Matcher site = SITE.matcher(host);
        return site.find() ? site.group() : host;
    }

    /** Without {@code www.}; empty if it is no address of the web. */
    static String host(String address) {
        Matcher host = Pattern.compile("(?i)https?://(?:[^/@?#]*@)?(?:www\\.)?([^/:?#]+).*", Pattern.DOTALL)
                .matcher(address.strip());
        return host.matches() ? host.group(1).toLowerCase(Locale.ROOT) : "";
    }

    private static String path(String address) {
        try {
            URI uri = URI.create(address.strip());
            return Facts.or(uri.getRawPath() == null ? "" : uri.getRawPath(), "")
                    + Facts.or(uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery(), "");
        } catch (IllegalArgumentException e) {
            // It holds letters that an address may not; such are those of articles.
            return address;
        }
    }

    static Optional<LocalDate> day(String address) {
        Matcher day = DAY.matcher(address);
        try {
            return day.find()
                    ? Optional.of(LocalDate.of(
                            Integer.parseInt(day.group(1)),
                            Integer.parseInt(day.group(3)),
                            Integer.parseInt(day.group(4))))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
