package org.saferschools.school;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.saferschools.shared.NotFoundException;
import org.saferschools.shared.Urn;

import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds schools. Every signed-in person may see every school; what hangs on one is
 * guarded by the feature it belongs to.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class SchoolService {

	private static final Set<SchoolStatus> TEACHING = Set.of(SchoolStatus.OPEN, SchoolStatus.CLOSING);

	private final SchoolRepository schools;

	SchoolService(SchoolRepository schools) {
		this.schools = schools;
	}

	/**
	 * One school, open or not.
	 * @throws NotFoundException where no school has this URN
	 */
	public School get(Urn urn) {
		return find(urn).orElseThrow(() -> new NotFoundException("There is no school with URN " + urn));
	}

	public Optional<School> find(Urn urn) {
		return this.schools.findByUrn(urn.value());
	}

	/**
	 * The schools with these URNs, in one statement.
	 * @return by URN; one that isn't there is left out
	 */
	public Map<Urn, School> byUrn(Collection<Urn> urns) {
		return this.schools.findByUrnIn(urns.stream().map(Urn::value).toList())
			.stream()
			.collect(Collectors.toMap(School::urn, Function.identity()));
	}

	/**
	 * Schools by a part of the name or the beginning of the URN, for a search box. Those
	 * that teach come first.
	 * @param text what a person typed
	 * @param limit how many at most
	 * @return nothing for blank text
	 */
	public List<School> search(String text, int limit) {
		String words = words(text);
		return words.isEmpty() ? List.of() : this.schools.search(words, Limit.of(limit));
	}

	/**
	 * How many schools a search for this text finds without a limit.
	 * @return 0 for blank text
	 */
	public long countMatches(String text) {
		String words = words(text);
		return words.isEmpty() ? 0 : this.schools.countMatches(words);
	}

	/**
	 * The schools that teach in these boroughs, by name.
	 * @param boroughCodes GSS codes, such as E09000008
	 */
	public List<School> inBoroughs(Collection<String> boroughCodes) {
		return this.schools.findByBoroughCodeInAndStatusInOrderByName(boroughCodes, TEACHING);
	}

	/** What was typed, to be taken literally by like. */
	private static String words(String text) {
		return text.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
	}

}
