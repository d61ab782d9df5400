package org.saferschools.prioritisation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps a run's parameters as JSON, readable without the product.
 */
@Converter
class RunParametersConverter implements AttributeConverter<RunParameters, String> {

	// a run of an earlier version knows nothing of the numbers that came later
	private static final JsonMapper JSON = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.build();

	@Override
	public String convertToDatabaseColumn(RunParameters parameters) {
		return JSON.writeValueAsString(parameters);
	}

	@Override
	public RunParameters convertToEntityAttribute(String json) {
		return parse(json);
	}

	static RunParameters parse(String json) {
		return JSON.readValue(json, RunParameters.class);
	}

}
