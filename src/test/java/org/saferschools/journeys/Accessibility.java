package org.saferschools.journeys;

import java.util.List;
import java.util.stream.Collectors;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks a page against the Web Content Accessibility Guidelines 2.2, levels A and AA, as
 * far as a machine can tell.
 */
final class Accessibility {

	private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a",
			"wcag22aa", "best-practice");

	private Accessibility() {
	}

	/** In the legacy mode, which needs no second window: no page has frames. */
	static void check(Page page) {
		String where = "%s, %d pixels wide".formatted(page.url(), page.viewportSize().width);
		String violations = new AxeBuilder(page).withTags(WCAG_22_AA)
			.setLegacyMode(true)
			.analyze()
			.getViolations()
			.stream()
			.map(Accessibility::inWords)
			.collect(Collectors.joining("\n"));
		assertThat(violations).as("barriers on %s", where).isEmpty();
		assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
			.as("pixels to scroll sideways on %s", where)
			.isEqualTo(0);
	}

	private static String inWords(Rule rule) {
		return rule.getNodes()
			.stream()
			.map(Accessibility::inWords)
			.collect(Collectors.joining("\n", rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp() + "\n",
					""));
	}

	private static String inWords(CheckedNode node) {
		return "  at " + node.getTarget() + "\n    " + node.getHtml() + "\n    "
				+ node.getFailureSummary().replace("\n", "\n    ");
	}

}
