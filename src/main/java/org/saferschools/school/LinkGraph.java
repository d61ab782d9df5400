package org.saferschools.school;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.saferschools.shared.Urn;

/**
 * Follows links from closed schools to the open one that carries on.
 */
final class LinkGraph {

	private final Map<Urn, List<SchoolLink>> onwards = new HashMap<>();

	private final Map<Urn, Integer> predecessors = new HashMap<>();

	LinkGraph(Collection<SchoolLink> links) {
		for (SchoolLink link : links) {
			this.onwards.computeIfAbsent(link.predecessor(), (urn) -> new ArrayList<>()).add(link);
			this.predecessors.merge(link.successor(), 1, Integer::sum);
		}
	}

	/**
	 * Where a closed school leads. The line ends at the first open school; where it forks
	 * or meets another one on the way, a person must decide between the open schools that
	 * can be reached.
	 * @param open whether the register has a school as open
	 * @return empty where no open school follows
	 */
	Optional<Line> follow(Urn closed, Predicate<Urn> open) {
		Set<Urn> met = new HashSet<>();
		LocalDate since = null;
		for (Urn here = closed; met.add(here);) {
			List<SchoolLink> links = this.onwards.getOrDefault(here, List.of());
			if (links.isEmpty()) {
				return Optional.empty();
			}
			SchoolLink link = links.get(0);
			since = (since == null) ? link.establishedOn() : since;
			Optional<LinkKind> doubt = doubt(links);
			if (doubt.isPresent()) {
				Set<Urn> candidates = reachable(closed, open);
				return candidates.isEmpty() ? Optional.empty()
						: Optional.of(new Line(doubt.get(), List.copyOf(candidates), since));
			}
			if (open.test(link.successor())) {
				return Optional.of(new Line(LinkKind.SUCCESSOR, List.of(link.successor()), since));
			}
			here = link.successor();
		}
		return Optional.empty();
	}

	/** Why it isn't one for one, though the register may not call it so. */
	private Optional<LinkKind> doubt(List<SchoolLink> links) {
		if (links.size() > 1 || links.get(0).kind() == LinkKind.SPLIT) {
			return Optional.of(LinkKind.SPLIT);
		}
		boolean merged = links.get(0).kind() == LinkKind.MERGED || this.predecessors.get(links.get(0).successor()) > 1;
		return merged ? Optional.of(LinkKind.MERGED) : Optional.empty();
	}

	private Set<Urn> reachable(Urn from, Predicate<Urn> open) {
		Set<Urn> found = new TreeSet<>();
		Set<Urn> met = new HashSet<>(Set.of(from));
		Deque<Urn> ahead = new ArrayDeque<>(met);
		while (!ahead.isEmpty()) {
			for (SchoolLink link : this.onwards.getOrDefault(ahead.remove(), List.of())) {
				if (met.add(link.successor())) {
					(open.test(link.successor()) ? found : ahead).add(link.successor());
				}
			}
		}
		return found;
	}

	/**
	 * Where a school leads.
	 *
	 * @param kind one for one, or why a person must decide
	 * @param schools the open school that carries on, or those that may
	 * @param since the day of the first link, {@code null} where it isn't told
	 */
	record Line(LinkKind kind, List<Urn> schools, LocalDate since) {

	}

}
