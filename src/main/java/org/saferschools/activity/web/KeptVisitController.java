package org.saferschools.activity.web;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import org.saferschools.activity.Activity;
import org.saferschools.activity.ActivityLog;
import org.saferschools.activity.ActivityService;
import org.saferschools.shared.RuleException;
import org.saferschools.web.Refusals;

import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Takes visits that were kept on a phone, as a script sends them: the same form at the
 * same address, answered in a few words in place of a page.
 */
@Controller
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
class KeptVisitController {

	private final ActivityLog log;

	private final ActivityService activities;

	private final VisitPage page;

	KeptVisitController(ActivityLog log, ActivityService activities, VisitPage page) {
		this.log = log;
		this.activities = activities;
		this.page = page;
	}

	/**
	 * Logs a visit once, however often it is sent.
	 * @return where to go and what to say, or why it is refused
	 */
	@ResponseBody
	@PostMapping(path = "/activities/new", produces = MediaType.APPLICATION_JSON_VALUE)
	Answer log(@Valid @ModelAttribute("form") VisitForm form, BindingResult errors) {
		this.page.find(form, errors);
		return answer(errors, "/activities", () -> this.log.log(form.toCommand()));
	}

	/**
	 * Logs a planned visit as done once, however often it is sent.
	 * @return where to go and what to say, or why it is refused
	 */
	@ResponseBody
	@PostMapping(path = "/activities/{id}/done", produces = MediaType.APPLICATION_JSON_VALUE)
	Answer done(@PathVariable long id, @Valid @ModelAttribute("form") DoneForm form, BindingResult errors) {
		Activity planned = this.activities.get(id);
		return answer(errors, "/activities/" + id, () -> this.log.done(id, form.toCommand(planned)));
	}

	private Answer answer(BindingResult errors, String next, Supplier<Activity> logging) {
		if (!errors.hasErrors()) {
			try {
				return new Answer(next, this.page.done(logging.get()), List.of());
			}
			catch (RuleException refused) {
				Refusals.show(refused, errors);
			}
		}
		return Answer.refused(errors);
	}

	/**
	 * What became of a visit: it is recorded, or it can't be as it is.
	 *
	 * @param address where the person goes next, {@code null} where it was refused
	 * @param says what the person is told, {@code null} where it was refused
	 * @param refusals what is wrong and what to do, a sentence each; empty where it is
	 * recorded
	 */
	record Answer(String address, String says, List<String> refusals) {

		static Answer refused(BindingResult errors) {
			Stream<String> sentences = errors.getAllErrors()
				.stream()
				.map(DefaultMessageSourceResolvable::getDefaultMessage);
			return new Answer(null, null, sentences.toList());
		}

	}

}
