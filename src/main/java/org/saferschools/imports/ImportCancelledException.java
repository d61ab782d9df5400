package org.saferschools.imports;

/**
 * A person cancelled the import that is being worked on, so everything is rolled back.
 */
class ImportCancelledException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	ImportCancelledException(long importId) {
		super("Import %d was cancelled".formatted(importId));
	}

}
