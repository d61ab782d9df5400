package org.saferschools.prioritisation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps a run's parameters as JSON, readable without the product.
 */
@Converter
class RunParametersConverter implements AttributeConverter<RunParameters, String> {

	private static final JsonMapper JSON = JsonMapper.builder().build();

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
