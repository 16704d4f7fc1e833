package org.entente.engine.lexicon;

import java.util.Optional;

/**
 * A newspaper, broadcaster or agency.
 *
 * @param home the code of the state it writes from; empty for an international one, which speaks for none
 * @param owner whether a state owns it; empty where that is not sure
 * @param language its two letters: {@code "it"}
 */
public record Outlet(String name, Optional<String> home, Optional<Boolean> owner, String language) {}
