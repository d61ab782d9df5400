package org.saferschools.map.web;

import org.saferschools.map.ChangeMapTiles;
import org.saferschools.map.MapTiles;

/**
 * What an administrator enters who wants a picture of the streets under the map.
 */
class MapTilesForm {

	private String address = "";

	private String attribution = "";

	private int version;

	static MapTilesForm from(MapTiles tiles) {
		MapTilesForm form = new MapTilesForm();
		form.address = tiles.address();
		form.attribution = tiles.attribution();
		form.version = tiles.version();
		return form;
	}

	ChangeMapTiles toCommand() {
		return new ChangeMapTiles(this.address, this.attribution, this.version);
	}

	public String getAddress() {
		return this.address;
	}

	public void setAddress(String address) {
		this.address = address;
	}

	public String getAttribution() {
		return this.attribution;
	}

	public void setAttribution(String attribution) {
		this.attribution = attribution;
	}

	public int getVersion() {
		return this.version;
	}

	public void setVersion(int version) {
		this.version = version;
	}

}
