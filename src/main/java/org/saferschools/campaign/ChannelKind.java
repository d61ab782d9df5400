package org.saferschools.campaign;

/**
 * Where a campaign's messages are shown. They are bought for areas and an age band, never
 * for a person.
 */
public enum ChannelKind {

	SNAPCHAT("Snapchat"), YOUTUBE("YouTube"), BUS_STOP_POSTERS("Posters at bus stops"),
	HUB_POSTERS("Posters at transport hubs");

	private final String label;

	ChannelKind(String label) {
		this.label = label;
	}

	/** Whether it hangs somewhere. */
	boolean isPoster() {
		return this == BUS_STOP_POSTERS || this == HUB_POSTERS;
	}

	public String label() {
		return this.label;
	}

}
