package org.entente.app.brief;

import java.time.LocalDate;

/**
 * How a brief can be made again.
 *
 * @param command as it was called
 * @param store the file, as it was named
 * @param origin whose events
 * @param program version of Entente
 * @param made the day it was made
 */
public record Trace(String command, String store, String origin, String program, LocalDate made) {}
