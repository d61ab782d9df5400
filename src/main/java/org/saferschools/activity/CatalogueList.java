package org.saferschools.activity;

/**
 * A list of the catalogue.
 */
public enum CatalogueList {

	/** Kinds of work. */
	KINDS("activity_kind", "kind"),

	/** Topics of presentations. */
	TOPICS("activity_topic", "topic");

	private final String table;

	private final String label;

	CatalogueList(String table, String label) {
		this.table = table;
		this.label = label;
	}

	String table() {
		return this.table;
	}

	/** What one of its entries is called. */
	public String label() {
		return this.label;
	}

}
