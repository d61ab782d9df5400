package org.saferschools.web;

import java.util.Optional;

/**
 * Says at the foot of every page how old the data are. The module that owns them answers.
 */
public interface FreshnessNote {

	/**
	 * The note.
	 * @return such as "Crime to May 2025, police.uk, map points; schools of 30 January
	 * 2026"; empty while there are no data
	 */
	Optional<String> freshness();

}
