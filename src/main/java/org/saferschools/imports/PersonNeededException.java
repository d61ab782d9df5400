package org.saferschools.imports;

/**
 * An import can't go on without a person, so it is rolled back and checked for them.
 */
class PersonNeededException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * An import that has to be looked at.
	 * @param message tells the person why, empty where the check will
	 */
	PersonNeededException(String message) {
		super(message);
	}

}
