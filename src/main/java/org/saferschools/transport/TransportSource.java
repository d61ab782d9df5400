package org.saferschools.transport;

/**
 * Where public transport data come from. The data of each are replaced as a whole.
 */
public enum TransportSource {

	/** Bus stops of Transport for London. */
	TFL_STOPS("bus stops"),
	/** The stops of each bus route of Transport for London. */
	TFL_ROUTES("bus routes"),
	/** The national register of access points. */
	NAPTAN("stops and stations");

	private final String label;

	TransportSource(String label) {
		this.label = label;
	}

	/** What it tells of, such as "bus stops". */
	public String label() {
		return this.label;
	}

}
