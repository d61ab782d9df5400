package org.saferschools.imports;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.saferschools.shared.RuleException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * The features of a GeoJSON FeatureCollection (RFC 7946): every property that any of them
 * has is a column, and the column {@code geometry} holds the text of the geometry object.
 * The file is read twice, first for the names of the properties.
 */
final class GeoJsonRows implements Rows {

	static final String GEOMETRY = "geometry";

	/** A feature has to fit into memory, several times. */
	private static final int LARGEST = 1 << 26;

	private static final JsonFactory JSON = JsonFactory.builder()
		.streamReadConstraints(StreamReadConstraints.builder().maxDocumentLength(LARGEST).build())
		.build();

	private static final int MOST_COLUMNS = 1000;

	private final Row row = new Row();

	private final List<String> names;

	private final JsonParser parser;

	private int feature = -1;

	private GeoJsonRows(List<String> names, JsonParser parser) {
		this.names = names;
		this.parser = parser;
	}

	/**
	 * Opens a file.
	 * @throws RuleException where it is damaged, or other JSON
	 */
	static GeoJsonRows open(Path path) {
		try {
			List<String> names = names(path);
			JsonParser parser = JSON.createParser(ObjectReadContext.empty(), path);
			goToFeatures(parser);
			return new GeoJsonRows(names, parser);
		}
		catch (JacksonException ex) {
			throw damaged(ex);
		}
	}

	@Override
	public boolean next() {
		try {
			this.feature++;
			this.row.begin(this.feature);
			if (this.feature == 0) {
				this.names.forEach(this.row::add);
				return true;
			}
			if (this.parser.nextToken() != JsonToken.START_OBJECT) {
				return false;
			}
			Map<String, String> values = new HashMap<>();
			readFeature(this.parser, values);
			this.names.forEach((name) -> this.row.add(values.getOrDefault(name, "")));
			return true;
		}
		catch (JacksonException ex) {
			throw damaged(ex);
		}
	}

	private static void readFeature(JsonParser parser, Map<String, String> values) {
		for (String member = parser.nextName(); member != null; member = parser.nextName()) {
			JsonToken value = parser.nextToken();
			if (member.equals(GEOMETRY)) {
				values.put(GEOMETRY, text(parser, value));
			}
			else if (member.equals("properties") && value == JsonToken.START_OBJECT) {
				for (String name = parser.nextName(); name != null; name = parser.nextName()) {
					values.putIfAbsent(name, text(parser, parser.nextToken()));
				}
			}
			else {
				parser.skipChildren();
			}
		}
	}

	private static String text(JsonParser parser, JsonToken value) {
		if (value == JsonToken.VALUE_NULL) {
			return "";
		}
		if (value.isScalarValue()) {
			return parser.getString();
		}
		StringWriter text = new StringWriter();
		try (JsonGenerator copy = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
			copy.copyCurrentStructure(parser);
		}
		return text.toString();
	}

	private static List<String> names(Path path) {
		Set<String> names = new LinkedHashSet<>();
		boolean features = false;
		boolean collection = false;
		try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), path)) {
			requireObject(parser);
			for (String member = parser.nextName(); member != null; member = parser.nextName()) {
				JsonToken value = parser.nextToken();
				if (member.equals("features") && value == JsonToken.START_ARRAY) {
					features = true;
					addNames(parser, names);
				}
				else if (member.equals("type")) {
					collection = value == JsonToken.VALUE_STRING && parser.getString().equals("FeatureCollection");
				}
				parser.skipChildren();
			}
			if (!features || !collection || parser.nextToken() != null) {
				throw notGeoJson();
			}
		}
		names.remove(GEOMETRY);
		List<String> columns = new ArrayList<>(names);
		columns.add(GEOMETRY);
		return columns;
	}

	private static void addNames(JsonParser parser, Set<String> names) {
		for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
			if (token != JsonToken.START_OBJECT) {
				throw notGeoJson();
			}
			for (String member = parser.nextName(); member != null; member = parser.nextName()) {
				if (parser.nextToken() == JsonToken.START_OBJECT && member.equals("properties")) {
					for (String name = parser.nextName(); name != null; name = parser.nextName()) {
						addName(name, names);
						parser.nextToken();
						parser.skipChildren();
					}
				}
				parser.skipChildren();
			}
		}
	}

	private static void addName(String name, Set<String> names) {
		names.add(name);
		if (names.size() > MOST_COLUMNS) {
			throw new RuleException("import.not-recognised",
					"Its features have more than %d different properties".formatted(MOST_COLUMNS));
		}
	}

	/** The first pass made sure that it is there. */
	private static void goToFeatures(JsonParser parser) {
		parser.nextToken();
		for (String member = parser.nextName(); member != null; member = parser.nextName()) {
			JsonToken value = parser.nextToken();
			if (member.equals("features") && value == JsonToken.START_ARRAY) {
				return;
			}
			parser.skipChildren();
		}
	}

	private static void requireObject(JsonParser parser) {
		if (parser.nextToken() != JsonToken.START_OBJECT) {
			throw notGeoJson();
		}
	}

	private static RuleException notGeoJson() {
		return new RuleException("import.not-geojson", "It is JSON, but no FeatureCollection of GeoJSON");
	}

	private static RuleException damaged(JacksonException ex) {
		if (ex instanceof StreamConstraintsException) {
			return new RuleException("import.not-geojson",
					"It is larger than %d MB, or nested too deeply".formatted(LARGEST >> 20));
		}
		int line = (ex.getLocation() == null) ? 1 : Math.max(ex.getLocation().getLineNr(), 1);
		return new RuleException("import.not-geojson", "Near line %d it isn’t JSON that can be read".formatted(line));
	}

	@Override
	public Row row() {
		return this.row;
	}

	@Override
	public void close() throws IOException {
		this.parser.close();
	}

}
