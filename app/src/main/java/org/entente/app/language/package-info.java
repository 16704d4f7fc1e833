/** In which language an article is written: by its small words where it is clearly English, else by Lingua. */
package org.entente.app.language;
