package org.saferschools.school;

/**
 * How one school follows another.
 */
public enum LinkKind {

	/** One for one. */
	SUCCESSOR("became"),
	/** Several became one. */
	MERGED("merged into"),
	/** One became several. */
	SPLIT("split into");

	private final String words;

	LinkKind(String words) {
		this.words = words;
	}

	/** Such as "merged into". */
	public String words() {
		return this.words;
	}

}
