package org.saferschools.web;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.saferschools.web.Navigation.Link;

import static org.assertj.core.api.Assertions.assertThat;

class NavigationTests {

	private static final NavigationItem HOME = NavigationItem.forAll("Home", "/", 0);

	private static final NavigationItem MAP = NavigationItem.forAll("Map", "/map", 370);

	private static final NavigationItem HOTSPOTS = NavigationItem.inside("Map", "Hotspots", "/hotspots", 372);

	private static final NavigationItem SCORECARD = NavigationItem.inside("Map", "Scorecard", "/hotspots/scorecard",
			371);

	@Test
	void aPageOutsideEverySectionHasNoSubNavigation() {
		Navigation navigation = at("/officers");
		assertThat(navigation.bar()).containsExactly(new Link("Home", "/", null), new Link("Map", "/map", null));
		assertThat(navigation.section()).isEmpty();
	}

	@Test
	void aSectionOfOnePageHasNoSubNavigation() {
		assertThat(at("/").section()).isEmpty();
		assertThat(at("/").bar()).contains(new Link("Home", "/", "page"));
	}

	@Test
	void theSectionsOwnEntryStandsFirstAndTheOthersByOrder() {
		assertThat(at("/map").section()).containsExactly(new Link("Map", "/map", "page"),
				new Link("Scorecard", "/hotspots/scorecard", null), new Link("Hotspots", "/hotspots", null));
	}

	@Test
	void theBarMarksTheSectionOfAPageThatLiesElsewhere() {
		assertThat(at("/hotspots").bar()).contains(new Link("Map", "/map", "true"));
	}

	@Test
	void theDeepestEntryWins() {
		assertThat(at("/hotspots/scorecard").section()).extracting(Link::current).containsExactly(null, "page", null);
		assertThat(at("/hotspots/7").section()).extracting(Link::current).containsExactly(null, null, "true");
	}

	@Test
	void anEntryWhoseSectionIsNotSeenStandsInTheBar() {
		Navigation navigation = Navigation.at("/hotspots", Stream.of(HOME, HOTSPOTS));
		assertThat(navigation.bar()).containsExactly(new Link("Home", "/", null),
				new Link("Hotspots", "/hotspots", "page"));
		assertThat(navigation.section()).isEmpty();
	}

	private static Navigation at(String path) {
		return Navigation.at(path, List.of(SCORECARD, HOTSPOTS, MAP, HOME).stream());
	}

}
