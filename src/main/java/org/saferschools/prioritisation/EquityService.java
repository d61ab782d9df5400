package org.saferschools.prioritisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.saferschools.activity.ContactService;
import org.saferschools.school.PeerGroup;
import org.saferschools.shared.Term;
import org.saferschools.shared.Urn;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows whether tiers and contacts fall evenly on boroughs, phases, sexes of entry and
 * fifths by free school meals, and whether a draft would move some of them down more than
 * others. Numbers of schools only.
 */
@Service
@PreAuthorize("hasAnyRole('SUPERVISOR', 'CENTRAL')")
@Transactional(readOnly = true)
public class EquityService {

	private final EquityRepository schools;

	private final PrioritisationRunRepository runs;

	private final ContactService contacts;

	private final Clock clock;

	EquityService(EquityRepository schools, PrioritisationRunRepository runs, ContactService contacts, Clock clock) {
		this.schools = schools;
		this.runs = runs;
		this.contacts = contacts;
		this.clock = clock;
	}

	/**
	 * Today's tiers, decided or ranked, and the contacts of the term; in the holidays of
	 * the term that is over.
	 */
	public Equity today(PeerGroup group) {
		LocalDate today = LocalDate.now(this.clock);
		Term term = TermSoFar.on(today).term();
		Map<Urn, Integer> had = this.contacts.countContacts(term.from(), today);
		List<TraitedSchool> peers = of(group, this.schools.on(today));
		Map<Trait, List<EquityRow>> rows = new EnumMap<>(Trait.class);
		for (Trait trait : Trait.values()) {
			rows.put(trait,
					TraitGroups.of(trait, peers)
						.entrySet()
						.stream()
						.map((each) -> EquityRow.of(each.getKey(), each.getValue(), had))
						.toList());
		}
		return new Equity(group, term, peers.isEmpty() ? null : EquityRow.of("All", peers, had), rows);
	}

	/**
	 * The groups of schools that a draft would move down more often than others, against
	 * the published ranking.
	 * @return none where nothing is published
	 */
	@PreAuthorize("hasRole('CENTRAL')")
	public List<UnevenChange> uneven(long draftId) {
		return this.runs.findByState(RunState.PUBLISHED)
			.map((published) -> this.schools.between(published.id(), draftId))
			.map(EquityService::uneven)
			.orElse(List.of());
	}

	static List<UnevenChange> uneven(Collection<TraitedSchool> schools) {
		return Stream.of(PeerGroup.values())
			.flatMap((peers) -> Stream.of(Trait.values())
				.flatMap((trait) -> changes(trait, peers, of(peers, schools)))
				.filter(UnevenChange::uneven))
			.toList();
	}

	private static Stream<UnevenChange> changes(Trait trait, PeerGroup peers, List<TraitedSchool> all) {
		int ofDown = down(all);
		return TraitGroups.of(trait, all)
			.entrySet()
			.stream()
			.map((each) -> new UnevenChange(trait, each.getKey(), peers, each.getValue().size(), all.size(),
					down(each.getValue()), ofDown));
	}

	private static int down(List<TraitedSchool> schools) {
		return (int) schools.stream().filter(TraitedSchool::movesDown).count();
	}

	private static List<TraitedSchool> of(PeerGroup group, Collection<TraitedSchool> schools) {
		return schools.stream().filter((school) -> school.group() == group).toList();
	}

}
