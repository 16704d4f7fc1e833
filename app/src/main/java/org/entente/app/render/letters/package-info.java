/** Texts as outlines, for pictures that need no font of the machine. The only room of rendering that knows fonts. */
package org.entente.app.render.letters;
