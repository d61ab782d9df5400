package org.saferschools.overview;

import java.util.Optional;

/**
 * Where a school belongs and what of it the signed-in person may see and do.
 *
 * @param borough name of its borough
 * @param bcu name of its BCU
 * @param team name of the team that looks after it
 * @param workOpen whether leads and visits are open to the person, or the ranking alone
 * @param mayPlace whether the person may place an officer there
 * @param mayLog whether the person may log a visit there
 */
record Sight(Optional<String> borough, Optional<String> bcu, Optional<String> team, boolean workOpen, boolean mayPlace,
		boolean mayLog) {
}
