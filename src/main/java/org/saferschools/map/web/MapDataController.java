package org.saferschools.map.web;

import java.time.Duration;

import org.saferschools.map.MapGroundService;
import org.saferschools.map.MapService;
import org.saferschools.map.MapView;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.context.request.WebRequest;

import tools.jackson.databind.json.JsonMapper;

/**
 * What is in view, as small as it can be sent. An answer that the browser has already is
 * not sent again.
 */
@Controller
class MapDataController {

	private static final CacheControl ASK_AGAIN = CacheControl.noCache().cachePrivate();

	private final MapService map;

	private final MapGroundService ground;

	private final JsonMapper json;

	MapDataController(MapService map, MapGroundService ground, JsonMapper json) {
		this.map = map;
		this.ground = ground;
		this.json = json;
	}

	@GetMapping("/map/crimes.json")
	ResponseEntity<CompactCrimes> crimes(@ModelAttribute("query") MapQuery query, WebRequest request) {
		MapView view = this.map.view(query.filter(), query.box());
		String tag = "W/\"%x-%x\"".formatted(this.map.crimeFingerprint(), this.ground.now().version().hashCode());
		if (!view.filter().needsExtract() && request.checkNotModified(tag)) {
			return null;
		}
		return ResponseEntity.ok()
			.cacheControl(ASK_AGAIN)
			.eTag(tag)
			.body(CompactCrimes.of(this.map.crimes(view, query.cells())));
	}

	@GetMapping("/map/layers.json")
	ResponseEntity<byte[]> layers(@ModelAttribute("query") MapQuery query) {
		MapView view = this.map.view(query.filter(), query.box());
		return tagged(this.json.writeValueAsBytes(this.map.layers(view).stream().map(CompactLayer::of).toList()),
				ASK_AGAIN);
	}

	@GetMapping("/map/ground.json")
	ResponseEntity<byte[]> ground() {
		return tagged(this.json.writeValueAsBytes(DrawnGround.of(this.ground.now())),
				CacheControl.maxAge(Duration.ofHours(1)).cachePrivate());
	}

	private static ResponseEntity<byte[]> tagged(byte[] body, CacheControl keeping) {
		return ResponseEntity.ok()
			.cacheControl(keeping)
			.eTag("W/\"" + DigestUtils.md5DigestAsHex(body) + "\"")
			.contentType(MediaType.APPLICATION_JSON)
			.body(body);
	}

}
