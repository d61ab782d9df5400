package org.saferschools.journeys;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saferschools.security.Role;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Goes to every page that a role may see, as the table of access lists them, so that a
 * new page is looked at without a line here.
 */
@Journey
class EveryPageJourneyTests {

	private static final Path TABLE = Path.of("src/test/resources/access.csv");

	private static final String GET = "GET ";

	private static final Map<Role, String> HOME = Map.of(Role.SUPERVISOR, "Decide", Role.OFFICER, "Your schools",
			Role.CENTRAL, "How the teams stand", Role.ADMIN, "How fresh the data are");

	@ParameterizedTest
	@EnumSource(Role.class)
	void everyPageIsAccessibleOnADeskAndOnAPhone(Role role, Visit visit, OneOfEverything everything)
			throws IOException {
		List<String> addresses = pages(role).stream().map(everything::address).toList();
		SignInPage.enter(visit, everything.person(role), "/").isAt(HOME.get(role));
		assertThat(addresses).as("pages that the navigation leads to").containsAll(navigation(visit));
		SoftAssertions pages = new SoftAssertions();
		for (String address : addresses) {
			for (Device device : Device.values()) {
				pages.check(() -> visit.holding(device).arrivesAt(address).isAccessible());
			}
		}
		pages.assertAll();
	}

	private static List<String> navigation(Visit visit) {
		return visit.page()
			.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Menu"))
			.getByRole(AriaRole.LINK)
			.all()
			.stream()
			.map((link) -> link.getAttribute("href"))
			.toList();
	}

	private static List<String> pages(Role role) throws IOException {
		try (CsvReader<NamedCsvRecord> table = CsvReader.builder().ofNamedCsvRecord(TABLE)) {
			return table.stream()
				.filter((row) -> row.getField(role.name()).equals("open"))
				.map((row) -> row.getField("address"))
				.filter((address) -> address.startsWith(GET) && !address.contains("."))
				.map((address) -> address.substring(GET.length()))
				.filter((address) -> !address.equals("/sign-in"))
				.toList();
		}
	}

}
