package org.saferschools.prioritisation.web;

import java.util.List;

import jakarta.validation.Valid;
import org.saferschools.prioritisation.DecisionKind;
import org.saferschools.prioritisation.SchoolTier;
import org.saferschools.prioritisation.TierDecisionService;
import org.saferschools.prioritisation.TierQuestion;
import org.saferschools.shared.RuleException;
import org.saferschools.shared.Urn;
import org.saferschools.web.Choice;
import org.saferschools.web.Flash;
import org.saferschools.web.Formats;
import org.saferschools.web.Refusals;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A supervisor settles the tier of a school.
 */
@Controller
@RequestMapping("/schools/{urn}/tier")
@PreAuthorize("hasRole('SUPERVISOR')")
class TierController {

	private final TierDecisionService decisions;

	private final Formats formats;

	TierController(TierDecisionService decisions, Formats formats) {
		this.decisions = decisions;
		this.formats = formats;
	}

	@GetMapping
	String ask(@PathVariable Urn urn, Model model) {
		TierQuestion question = this.decisions.question(urn);
		model.addAttribute("form", TierForm.on(question.tier()));
		return page(question, model);
	}

	@PostMapping
	String decide(@PathVariable Urn urn, @Valid @ModelAttribute("form") TierForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				this.decisions.decide(urn, form.toCommand());
				TierQuestion decided = this.decisions.question(urn);
				Flash.success(redirect, "%s is in tier %d until %s".formatted(decided.school().name(),
						decided.tier().tier(), this.formats.date(decided.lastDay())));
				return "redirect:/schools/" + urn;
			}
			catch (RuleException refused) {
				Refusals.show(refused, errors);
			}
		}
		TierQuestion question = this.decisions.question(urn);
		form.setRun(question.tier().run());
		return page(question, model);
	}

	private static String page(TierQuestion question, Model model) {
		model.addAttribute("question", question);
		model.addAttribute("choices", choices(question.tier()));
		return "prioritisation/tier";
	}

	private static List<Choice> choices(SchoolTier tier) {
		return tier.choices()
			.stream()
			.map((choice) -> Choice.of(choice, "Tier " + choice).withHint(hint(tier, choice)))
			.toList();
	}

	private static String hint(SchoolTier tier, int choice) {
		String chance = (tier.percentOf(choice) != null) ? tier.percentOf(choice) + "% likely. " : "";
		if (choice == tier.rankedTier()) {
			return chance + "What the ranking says";
		}
		return chance + ((tier.kindOf(choice) == DecisionKind.OVERRIDE) ? "Overrides the ranking"
				: (choice < tier.rankedTier()) ? "One tier up" : "One tier down");
	}

}
