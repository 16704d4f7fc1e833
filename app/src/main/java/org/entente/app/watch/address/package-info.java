/** Addresses of the web: as they are written, and which of them are the same. */
package org.entente.app.watch.address;
