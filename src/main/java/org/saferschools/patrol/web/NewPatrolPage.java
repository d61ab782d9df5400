package org.saferschools.patrol.web;

import java.time.Clock;
import java.time.LocalDateTime;

import org.saferschools.activity.VisitChoices;
import org.saferschools.patrol.OfferedStops;
import org.saferschools.patrol.PatrolRoutes;
import org.saferschools.patrol.PatrolStop;
import org.saferschools.patrol.PatrolTarget;
import org.saferschools.web.Choice;
import org.saferschools.web.Formats;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What the page offers on which a patrol is planned.
 */
@Component
class NewPatrolPage {

	private final PatrolRoutes routes;

	private final VisitChoices choices;

	private final Formats formats;

	private final Clock clock;

	NewPatrolPage(PatrolRoutes routes, VisitChoices choices, Formats formats, Clock clock) {
		this.routes = routes;
		this.choices = choices;
		this.formats = formats;
		this.clock = clock;
	}

	/** A form for the next day on which the school is open, when it finishes. */
	PatrolForm fresh(PatrolTarget target, OfferedStops offered) {
		LocalDateTime start = this.routes.nextFinish(target.school(), LocalDateTime.now(this.clock));
		return PatrolForm.of(offered, start.toLocalDate(), start.toLocalTime());
	}

	void fill(Model model, PatrolTarget target, OfferedStops offered) {
		model.addAttribute("target", target);
		model.addAttribute("school", this.routes.school(target));
		model.addAttribute("routes", this.routes.of(target.school()));
		model.addAttribute("stops", offered.stops().stream().map(this::choice).toList());
		model.addAttribute("colleagues",
				this.choices.colleagues()
					.stream()
					.map((officer) -> Choice.of(officer.officerId(), officer.label()).withHint(officer.kindName()))
					.toList());
		model.addAttribute("takesPart", this.choices.personTakesPart());
	}

	private Choice choice(PatrolStop stop) {
		return Choice.of(stop.code(), stop.name())
			.withHint("%s within 150 m in 12 months"
				.formatted(this.formats.count(stop.robberies(), "robbery", "robberies")));
	}

}
