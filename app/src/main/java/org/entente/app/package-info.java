/** Everything that touches the world: files, the store, the terminal. */
package org.entente.app;
