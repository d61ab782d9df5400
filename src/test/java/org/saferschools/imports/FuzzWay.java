package org.saferschools.imports;

import java.util.OptionalLong;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A way that a file takes into the database.
 */
interface FuzzWay {

	/**
	 * Uploads a file.
	 * @return the number of its import, which is on its way; empty where the file isn't
	 * stored
	 */
	OptionalLong upload(FuzzFile file);

	/** Waits until it goes on by a person only. */
	void rest(long id);

	ImportSummary get(long id);

	/** Looks at everything that is shown of it. */
	void look(long id);

	/** Decides that it is done. */
	void confirm(long id);

	/** Decides that it isn't. */
	void drop(long id);

	/** Takes back what was done. */
	void undo(long id);

	JdbcClient jdbc();

}
