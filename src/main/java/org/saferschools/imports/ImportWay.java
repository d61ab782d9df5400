package org.saferschools.imports;

/**
 * Whether an upload waits for a person between its check and the import.
 */
enum ImportWay {

	/** It is checked first and waits. */
	ASK,
	/** It goes in at once, unless something about it as a whole looks wrong. */
	UNLESS_ODD,
	/** It goes in at once: the product made it itself. */
	REGARDLESS

}
