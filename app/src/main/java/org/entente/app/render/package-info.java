/** How values look: readings and courses as text for a terminal, JSON, CSV, HTML and SVG. Writes strings, not files. */
package org.entente.app.render;
