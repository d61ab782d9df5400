package org.saferschools.map;

/**
 * Where a picture of the streets comes from, in tiles.
 *
 * @param address with {@code {z}}, {@code {x}} and {@code {y}} in it
 * @param attribution what the owner of the tiles wants to be said
 * @param version how often it was changed
 */
public record MapTiles(String address, String attribution, int version) {

	/** The host, as a security policy names it: {@code https://tiles.example.org}. */
	public String origin() {
		return this.address.substring(0, this.address.indexOf('/', "https://".length()));
	}

}
