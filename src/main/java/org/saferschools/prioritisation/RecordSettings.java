package org.saferschools.prioritisation;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the algorithm record says that the product can't know of itself. What is left
 * empty is said not to be recorded.
 *
 * @param organisation which force runs the tool
 * @param team which team of it is responsible
 * @param owner role of the senior responsible owner, such as "Commander, Youth"
 * @param contact e-mail address for questions about the tool
 * @param website address of a public page about the tool, from https:// on
 * @param phase how far its use has come, such as "Pilot in two boroughs"
 * @param suppliers who else had a part in it, and on what terms
 * @param previousProcess how schools were chosen before
 * @param training what those who work with it must have learnt
 * @param appeals how a school or the public can question a tier
 * @param dataSharing agreements under which data are received and passed on
 * @param impactAssessments data protection, equality and other assessments: when, by
 * whom, what came of them
 */
@ConfigurationProperties("saferschools.record")
@Validated
public record RecordSettings(@DefaultValue("") @Size(max = 200) String organisation,
		@DefaultValue("") @Size(max = 200) String team, @DefaultValue("") @Size(max = 200) String owner,
		@DefaultValue("") @Email String contact,
		@DefaultValue("") @Pattern(regexp = "(https://\\S+)?", message = "must begin with https://") String website,
		@DefaultValue("") @Size(max = 2000) String phase, @DefaultValue("") @Size(max = 2000) String suppliers,
		@DefaultValue("") @Size(max = 2000) String previousProcess, @DefaultValue("") @Size(max = 2000) String training,
		@DefaultValue("") @Size(max = 2000) String appeals, @DefaultValue("") @Size(max = 2000) String dataSharing,
		@DefaultValue("") @Size(max = 5000) String impactAssessments) {
}
