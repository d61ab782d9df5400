package org.saferschools.assignment;

import java.time.LocalDate;
import java.util.Locale;

/**
 * What a school is told of its lead, ready to send by letter or e-mail. Names the officer
 * by rank and warrant number and nobody else.
 *
 * @param leadId number of the lead
 * @param subject one line
 * @param body plain text
 */
public record LeadLetter(long leadId, String subject, String body) {

	/**
	 * Writes the letter.
	 * @param lead with school and officer read
	 * @param before who leads the school until then, {@code null} for nobody
	 * @param team name of the team
	 * @param today date of the letter
	 */
	static LeadLetter of(Lead lead, Lead before, String team, LocalDate today) {
		String officer = "%s (%s, warrant number %s)".formatted(lead.officer().label(),
				lead.officer().rank().label().toLowerCase(Locale.UK), lead.officer().warrantNo());
		String takesOver = (before != null)
				? " The officer takes over from %s, who leads the work until then.".formatted(before.officer().label())
				: "";
		return new LeadLetter(lead.id(), "Your lead officer from %s".formatted(Days.inWords(lead.startsOn())),
				"""
						%s

						To the head teacher
						%s

						Your lead officer

						From %s the work of the police with your school is led by %s.%s

						The lead officer plans visits and activities with you, and is whom to ask about anything in which the police and your school work together. In an emergency call 999 as always.

						Please tell us if this day does not suit the school, or if there is a reason why another officer should lead.

						%s
						"""
					.formatted(Days.inWords(today), lead.school().name(), Days.inWords(lead.startsOn()), officer,
							takesOver, team));
	}

}
