package org.saferschools.database;

/**
 * Whose database the application runs on. A bean of this type is in every application;
 * whoever makes demonstration data or default passwords asks it first.
 */
public enum DatabaseKind {

	/** Started and kept by this application on this machine. */
	EMBEDDED,

	/** Configured from outside, and perhaps shared and real. */
	EXTERNAL;

	public boolean isEmbedded() {
		return this == EMBEDDED;
	}

}
