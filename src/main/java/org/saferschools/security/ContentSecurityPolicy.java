package org.saferschools.security;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a page may load, and from where: from this server alone. A page that may take
 * pictures from one more place says so in its own answer; no other page does.
 */
public final class ContentSecurityPolicy {

	/** The header that carries it. A page that sets it keeps it. */
	public static final String HEADER = "Content-Security-Policy";

	private static final String IMAGES = "img-src";

	private final Map<String, String> directives;

	private ContentSecurityPolicy(Map<String, String> directives) {
		this.directives = directives;
	}

	/** That of every page. */
	public static ContentSecurityPolicy usual() {
		Map<String, String> directives = new LinkedHashMap<>();
		directives.put("default-src", "'none'");
		directives.put("script-src", "'self'");
		directives.put("style-src", "'self'");
		directives.put(IMAGES, "'self' data:");
		directives.put("font-src", "'self'");
		directives.put("connect-src", "'self'");
		directives.put("manifest-src", "'self'");
		directives.put("form-action", "'self'");
		directives.put("frame-ancestors", "'none'");
		directives.put("base-uri", "'none'");
		return new ContentSecurityPolicy(directives);
	}

	/**
	 * The same, with pictures from one other place.
	 * @param origin scheme and host, such as {@code https://tiles.example.org}
	 * @throws IllegalArgumentException for anything that could say more than that
	 */
	public ContentSecurityPolicy withImagesFrom(String origin) {
		if (!origin.matches("https://[a-z0-9.-]+(:[0-9]{1,5})?")) {
			throw new IllegalArgumentException("Not the address of one host: " + origin);
		}
		Map<String, String> wider = new LinkedHashMap<>(this.directives);
		wider.merge(IMAGES, origin, (own, other) -> own + " " + other);
		return new ContentSecurityPolicy(wider);
	}

	/** As the header says it. */
	@Override
	public String toString() {
		return this.directives.entrySet()
			.stream()
			.map((directive) -> directive.getKey() + " " + directive.getValue())
			.collect(Collectors.joining("; "));
	}

}
