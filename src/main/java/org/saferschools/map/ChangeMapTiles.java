package org.saferschools.map;

import java.util.regex.Pattern;

import org.saferschools.shared.RuleException;

/**
 * What an administrator wants to be drawn under the map.
 *
 * @param address of tiles
 * @param attribution what their owner wants to be said
 * @param seen the version that was on the page, 0 where there were none
 */
public record ChangeMapTiles(String address, String attribution, int seen) {

	private static final int LONGEST = 500;

	private static final Pattern ADDRESS = Pattern
		.compile("https://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?/[A-Za-z0-9{}/._~=&?%@:+-]+");

	public ChangeMapTiles {
		address = address.strip();
		attribution = attribution.strip();
		if (!ADDRESS.matcher(address).matches() || address.length() > LONGEST) {
			throw new RuleException("address.form", "Enter an address that begins with https:// and one host, in "
					+ "lower case, such as https://tiles.example.org/{z}/{x}/{y}.png");
		}
		if (!hasEach(address)) {
			throw new RuleException("address.places",
					"The address must contain {z}, {x} and {y} once each, and nothing else in curly brackets: one host only, so no {s}");
		}
		if (attribution.isEmpty() || attribution.length() > LONGEST) {
			throw new RuleException("attribution.length",
					"Enter what the owner of the tiles wants to be said, up to %d characters".formatted(LONGEST));
		}
	}

	private static boolean hasEach(String address) {
		String path = address.substring(address.indexOf('/', "https://".length()));
		String rest = path.replaceFirst("\\{z}", "").replaceFirst("\\{x}", "").replaceFirst("\\{y}", "");
		return rest.length() == path.length() - 9 && !rest.contains("{") && !rest.contains("}");
	}

}
