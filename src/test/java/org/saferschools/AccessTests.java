package org.saferschools;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saferschools.security.AccountDetails;
import org.saferschools.security.AccountService;
import org.saferschools.security.ActingSystem;
import org.saferschools.security.Password;
import org.saferschools.security.Role;
import org.saferschools.testing.WithPostgres;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

/**
 * Walks every mapped address as every role and as nobody, and holds what each is answered
 * against {@code access.csv}. An address without a row there fails.
 */
@SpringBootTest
@AutoConfigureMockMvc
@WithPostgres
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Sql(scripts = "/access-fixture.sql", executionPhase = Sql.ExecutionPhase.BEFORE_TEST_CLASS)
class AccessTests {

	private static final Path TABLE = Path.of("src/test/resources/access.csv");

	private static final String NOBODY = "nobody";

	private static final int SUPERVISED_TEAM = 1;

	private static final long OFFICER = 1;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private RequestMappingHandlerMapping requestMappingHandlerMapping;

	@Autowired
	private UserDetailsService people;

	@BeforeAll
	void giveEachRoleAnAccount(@Autowired AccountService accounts) {
		for (Role role : Role.values()) {
			var details = new AccountDetails("Test " + role.label(), role, SUPERVISED_TEAM, OFFICER);
			ActingSystem.as(Role.ADMIN,
					() -> accounts.create(role.name(), new Password("a long enough password"), details));
		}
	}

	@Test
	void everyMappedAddressHasARow() throws IOException {
		Set<String> rows = new TreeSet<>(rows().map((row) -> row.getField("address")).toList());
		assertThat(mappedAddresses()).as("each mapped address says in access.csv who may use it").isEqualTo(rows);
	}

	private Set<String> mappedAddresses() {
		Set<String> addresses = new TreeSet<>();
		this.requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, handler) -> {
			if (isOfTheProduct(handler.getBeanType())) {
				addresses.addAll(addressesOf(mapping));
			}
		});
		return addresses;
	}

	private static boolean isOfTheProduct(Class<?> controller) {
		boolean ofTheTests = controller.getProtectionDomain()
			.getCodeSource()
			.getLocation()
			.getPath()
			.contains("test-classes");
		return controller.getPackageName().startsWith("org.saferschools") && !ofTheTests;
	}

	private static List<String> addressesOf(RequestMappingInfo mapping) {
		List<String> addresses = new ArrayList<>();
		for (String pattern : mapping.getPatternValues()) {
			var methods = mapping.getMethodsCondition().getMethods();
			if (methods.isEmpty()) {
				addresses.add("ANY " + pattern);
			}
			methods.forEach((method) -> addresses.add(method + " " + pattern));
		}
		return addresses;
	}

	@ParameterizedTest(name = "{0} as {1} is {3}")
	@MethodSource("answers")
	void eachRoleIsAnsweredAsTheTableSays(String address, String person, String example, String expected)
			throws Exception {
		HttpMethod method = HttpMethod.valueOf(address.split(" ")[0].replace("ANY", "GET"));
		MockHttpServletRequestBuilder request = request(method, URI.create(example)).with(csrf());
		if (!person.equals(NOBODY)) {
			request.with(user(this.people.loadUserByUsername(person)));
		}
		assertThat(answer(this.mvc.perform(request).andReturn().getResponse())).isEqualTo(expected);
	}

	private static String answer(MockHttpServletResponse response) {
		String target = response.getRedirectedUrl();
		if (target != null && target.endsWith("/sign-in")) {
			return "sign-in";
		}
		return switch (response.getStatus()) {
			case 200, 302, 303, 400, 409, 422 -> "open";
			case 403 -> "forbidden";
			case 404 -> "missing";
			default -> "status " + response.getStatus();
		};
	}

	static Stream<String[]> answers() throws IOException {
		List<String> people = Stream.concat(Arrays.stream(Role.values()).map(Role::name), Stream.of(NOBODY)).toList();
		return rows().flatMap((row) -> people.stream()
			.map((person) -> new String[] { row.getField("address"), person, row.getField("example"),
					row.getField(person) }));
	}

	private static Stream<NamedCsvRecord> rows() throws IOException {
		try (CsvReader<NamedCsvRecord> table = CsvReader.builder().ofNamedCsvRecord(TABLE)) {
			return table.stream().toList().stream();
		}
	}

}
