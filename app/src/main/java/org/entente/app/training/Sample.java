package org.entente.app.training;

import org.entente.engine.scoring.Clues;

/** One sentence to learn from: its clues and the right kind of event. */
public record Sample(String kind, Clues clues) {}
