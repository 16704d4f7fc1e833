/**
 * How values look: readings, courses, explanations, scores and the lexicon as text, JSON, CSV, HTML and SVG. Writes strings, not
 * files.
 */
package org.entente.app.render;
