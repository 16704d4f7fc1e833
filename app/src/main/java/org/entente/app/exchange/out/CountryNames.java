package org.entente.app.exchange.out;

import java.util.Map;

/** States by their alpha-3 codes, as English names; what is no state has no name here. */
public record CountryNames(Map<String, String> byCode) {
    String name(String code) {
        return byCode.getOrDefault(code, "");
    }

    boolean isState(String code) {
        return byCode.containsKey(code);
    }
}
