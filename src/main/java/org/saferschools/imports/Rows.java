package org.saferschools.imports;

import java.io.Closeable;

/**
 * The rows of a file one by one, the header first, whatever kind of file it is.
 */
interface Rows extends Closeable {

	/**
	 * Goes to the next row.
	 * @return whether there is one
	 * @throws org.saferschools.shared.RuleException where the file is damaged there
	 */
	boolean next();

	/** The row gone to; the same object for all of them. */
	Row row();

}
