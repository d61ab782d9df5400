package org.saferschools.school;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.saferschools.school.LinkGraph.Line;
import org.saferschools.school.SuccessionRepository.ClosedSchool;
import org.saferschools.shared.Urn;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Finds which open school carries on for each closed one, after links or schools have
 * changed. What was found or decided once stays.
 */
@Component
class Successions {

	private final SuccessionRepository successions;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Successions(SuccessionRepository successions, ApplicationEventPublisher events, Clock clock) {
		this.successions = successions;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Finds them, in the caller's transaction.
	 * @param importId the import that changed links or schools
	 */
	void find(long importId) {
		List<SchoolLink> links = this.successions.links();
		if (links.isEmpty()) {
			return;
		}
		LinkGraph graph = new LinkGraph(links);
		RegisteredSchools open = this.successions.openSchools();
		Map<Urn, Line> doubtful = new HashMap<>();
		for (ClosedSchool closed : this.successions.closedWithoutSuccessor()) {
			Optional<Line> line = graph.follow(closed.urn(), open::has);
			if (line.isPresent() && line.get().kind() == LinkKind.SUCCESSOR) {
				Urn successor = line.get().schools().get(0);
				succeed(new SchoolSucceeded(closed.urn(), successor, since(line.get(), closed)), null, importId);
			}
			else {
				line.ifPresent((doubt) -> doubtful.put(closed.urn(),
						new Line(doubt.kind(), doubt.schools(), since(doubt, closed))));
			}
		}
		this.successions.keepDecisions(doubtful, importId);
	}

	/** A link's day is the last of the one school or the first of the other. */
	private LocalDate since(Line line, ClosedSchool closed) {
		LocalDate today = LocalDate.now(this.clock);
		LocalDate said = Optional.ofNullable(line.since())
			.or(() -> Optional.ofNullable(closed.closedOn()).map((day) -> day.plusDays(1)))
			.orElse(today);
		return said.isAfter(today) ? today : said;
	}

	/** Writes it down and tells it. */
	void succeed(SchoolSucceeded succeeded, String decidedBy, Long importId) {
		this.successions.add(succeeded, decidedBy, importId);
		this.events.publishEvent(succeeded);
	}

}
