/**
 * How values look: readings, courses, explanations, scores and the lexicon as text, JSON, CSV, HTML, SVG and Markdown.
 * Writes strings, not files.
 */
package org.entente.app.render;
