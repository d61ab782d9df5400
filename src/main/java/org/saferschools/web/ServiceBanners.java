package org.saferschools.web;

import java.util.Optional;

/**
 * Gives the strip under the navigation of every page, where there is something to say.
 */
public interface ServiceBanners {

	/**
	 * The strip.
	 * @return empty where there is nothing to say right now
	 */
	Optional<ServiceBanner> banner();

}
