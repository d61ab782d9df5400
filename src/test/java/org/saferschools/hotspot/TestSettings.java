package org.saferschools.hotspot;

/**
 * Settings for tests.
 */
final class TestSettings {

	/** Those that nobody changed. */
	static final HotspotSettings USUAL = new HotspotSettings(250, 12, 24, 12, 0.25, 2, Kernel.QUARTIC, 500, 0.05, 200,
			199);

	private TestSettings() {
	}

}
