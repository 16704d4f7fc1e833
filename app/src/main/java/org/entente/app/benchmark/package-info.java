/** How fast articles are read, and where the time goes. */
package org.entente.app.benchmark;
