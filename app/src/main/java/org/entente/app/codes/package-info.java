/** The codes and words of other programs in ours: CAMEO actors, FIPS countries, ICEWS names. Tables, and who reads them. */
package org.entente.app.codes;
