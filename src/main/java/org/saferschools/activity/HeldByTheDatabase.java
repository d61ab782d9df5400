package org.saferschools.activity;

import java.util.Map;

import org.saferschools.shared.RuleException;

/**
 * The rules that the database holds too, by the names of its constraints: said when
 * somebody changed something between the look at the rules and the writing down.
 */
final class HeldByTheDatabase {

	static final Map<String, RuleException> RULES = Map.ofEntries(
			Map.entry("officer_in_one_place_at_a_time",
					OfficerTimes.elsewhere("One of the officers", "another place at that time")),
			rule("year_7_where_it_is_taught", "kind.year-7", "This school has no year 7. Choose another activity"),
			rule("primary_where_it_is_taught", "kind.primary",
					"This school has no pupils of primary age. Choose another activity"),
			rule("school_open_that_day", "date.closed", "The school is closed that day. Choose another date"),
			rule("patrol_around_the_way_home", "time.after-school",
					"A patrol lies from 15 minutes before the school’s finish to 2 hours after it. Change the time"),
			rule("bus_route_runs_that_day", "route.gone", "The bus route doesn’t run that day. Choose another route"),
			rule("topic_in_season", "topic.season", "The topic has another season. Choose another topic or date"),
			rule("never_proposed", "kind.proposed", "Only a school asks for this. Plan it by hand on its request"),
			rule("request_made_before", "kind.request",
					"The school’s request doesn’t hold any more. Ask the school and record a new one"),
			rule("agreement_holds", "kind.agreement",
					"The agreement with the school doesn’t hold any more. Ask the school and record a new one"));

	private HeldByTheDatabase() {
	}

	private static Map.Entry<String, RuleException> rule(String constraint, String code, String message) {
		return Map.entry(constraint, new RuleException(code, message));
	}

}
