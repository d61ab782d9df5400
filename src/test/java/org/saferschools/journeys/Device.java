package org.saferschools.journeys;

/**
 * What a person holds in hand.
 */
enum Device {

	DESKTOP(1280, 900), PHONE(375, 800);

	private final int width;

	private final int height;

	Device(int width, int height) {
		this.width = width;
		this.height = height;
	}

	/** Width of the window, in CSS pixels. */
	int width() {
		return this.width;
	}

	/** Height of the window, in CSS pixels. */
	int height() {
		return this.height;
	}

}
