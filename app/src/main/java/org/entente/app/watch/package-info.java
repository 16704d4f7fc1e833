/**
 * Watches feeds: asks for them round by round, reads the pages of new items through the corpus's formats, and has them
 * coded and stored like any other article. Clock, sleep and chance are passed in.
 */
package org.entente.app.watch;
