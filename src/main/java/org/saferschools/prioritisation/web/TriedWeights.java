package org.saferschools.prioritisation.web;

import java.util.Map;

import org.saferschools.prioritisation.Factor;
import org.saferschools.prioritisation.WeightsPreview;
import org.saferschools.prioritisation.WeightsTrial;
import org.saferschools.shared.RuleException;

import org.springframework.ui.Model;

/**
 * What a trial of weights showed, or why nothing could be tried.
 *
 * @param preview who would move, or {@code null}
 * @param impossible why there is no preview, or {@code null}
 */
record TriedWeights(WeightsPreview preview, String impossible) {

	static TriedWeights of(WeightsTrial trial, Map<Factor, Integer> points, Integer school) {
		try {
			return new TriedWeights(trial.of(points, school), null);
		}
		catch (RuleException refused) {
			return new TriedWeights(null, refused.getMessage());
		}
	}

	void addTo(Model model) {
		model.addAttribute("preview", this.preview);
		model.addAttribute("impossible", this.impossible);
	}

}
