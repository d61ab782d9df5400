package org.saferschools.activity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.saferschools.partnership.Grounds;
import org.saferschools.school.School;
import org.saferschools.school.SchoolCalendar;
import org.saferschools.school.SchoolCalendarService;
import org.saferschools.school.SchoolService;
import org.saferschools.shared.NotFoundException;
import org.saferschools.shared.RuleException;
import org.saferschools.shared.Urn;
import org.saferschools.transport.BusRoute;
import org.saferschools.transport.TransportService;

import org.springframework.stereotype.Component;

/**
 * Turns what was asked for into work that rules can look at. What many pieces of work
 * need is read once for all of them.
 */
@Component
class WorkOrder {

	private final SchoolService schools;

	private final SchoolCalendarService calendars;

	private final ActivityCatalogue catalogue;

	private final TransportService transport;

	private final Grounds grounds;

	WorkOrder(SchoolService schools, SchoolCalendarService calendars, ActivityCatalogue catalogue,
			TransportService transport, Grounds grounds) {
		this.schools = schools;
		this.calendars = calendars;
		this.catalogue = catalogue;
		this.transport = transport;
		this.grounds = grounds;
	}

	/** What is needed to look at these pieces of work. */
	Desk deskFor(Collection<WorkDetails> orders) {
		List<Urn> urns = orders.stream().map(WorkDetails::urn).distinct().toList();
		return new Desk(this.schools.byUrn(urns), this.calendars.of(urns), this.catalogue.activeWays());
	}

	/**
	 * Where orders are looked at, one after the other.
	 */
	final class Desk {

		private final Map<Urn, School> schools;

		private final Map<Urn, SchoolCalendar> calendars;

		private final Map<String, ActivityWay> ways;

		private final Map<String, ActivityKind> kinds = new HashMap<>();

		private final Map<String, ActivityTopic> topics = new HashMap<>();

		private final Map<String, Optional<BusRoute>> routes = new HashMap<>();

		private Desk(Map<Urn, School> schools, Map<Urn, SchoolCalendar> calendars, List<ActivityWay> ways) {
			this.schools = schools;
			this.calendars = calendars;
			this.ways = ways.stream().collect(Collectors.toMap(ActivityWay::code, Function.identity()));
		}

		/**
		 * The work of an order.
		 * @throws RuleException where it names what there is not
		 */
		Work work(WorkDetails order) {
			School school = this.schools.get(order.urn());
			if (school == null) {
				throw new NotFoundException("There is no school with URN " + order.urn());
			}
			return new Work(school, this.calendars.get(order.urn()), what(order), order.startsAt(), order.minutes());
		}

		private Work.What what(WorkDetails order) {
			ActivityKind kind = this.kinds.computeIfAbsent(order.kindCode(), WorkOrder.this.catalogue::kind);
			ActivityTopic topic = (kind.asksForTopic() && order.topicCode() != null)
					? this.topics.computeIfAbsent(order.topicCode(), WorkOrder.this.catalogue::topic) : null;
			return new Work.What(kind, topic, way(kind, order.wayCode()),
					this.ways.values().stream().anyMatch((way) -> way.kindCode().equals(kind.code())),
					kind.asksForRoute() ? route(order.route()) : null,
					kind.requestKindCode()
						.flatMap((asked) -> WorkOrder.this.grounds.request(order.urn(), asked, order.startsAt()))
						.orElse(null),
					kind.agreementScopeCode()
						.flatMap((scope) -> WorkOrder.this.grounds.agreement(order.urn(), scope,
								order.startsAt().toLocalDate()))
						.orElse(null));
		}

		private ActivityWay way(ActivityKind kind, String code) {
			ActivityWay way = (code != null) ? this.ways.get(code) : null;
			return (way != null && way.kindCode().equals(kind.code())) ? way : null;
		}

		private BusRoute route(String name) {
			if (name == null || name.isBlank()) {
				return null;
			}
			return this.routes.computeIfAbsent(name.strip().toUpperCase(), WorkOrder.this.transport::route)
				.orElseThrow(() -> new RuleException("route.unknown",
						"No bus route is called “%s”. Check the number, as it stands on the bus".formatted(name)));
		}

	}

}
