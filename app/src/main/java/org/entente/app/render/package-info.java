/**
 * How values look: readings, courses, explanations and scores as text, JSON, CSV, HTML, SVG and Markdown. Writes
 * strings, not files.
 */
package org.entente.app.render;
