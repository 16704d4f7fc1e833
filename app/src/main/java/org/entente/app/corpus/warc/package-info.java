/** Web archives: the pages of WARC files and of the WACZ packages that hold such files, one record at a time. */
package org.entente.app.corpus.warc;
