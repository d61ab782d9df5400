-- Where the map takes a picture of the streets from, if an administrator wants one. Its host is the only one outside that
-- a page may ask, so the address names one host and nothing that could widen the security policy.
create table map_tiles (
	only_row    boolean     primary key default true check (only_row),
	address     text        not null,
	attribution text        not null check (btrim(attribution) <> '' and length(attribution) <= 500),
	version     integer     not null check (version > 0),
	changed_by  text        not null,
	changed_at  timestamptz not null,
	constraint tiles_of_one_host check (address ~ '^https://[a-z0-9.-]+(:[0-9]{1,5})?/[A-Za-z0-9{}/._~=&?%@:+-]+$'
	                                    and length(address) <= 500),
	constraint tiles_by_place check (address like '%{z}%' and address like '%{x}%' and address like '%{y}%')
);

-- Schools in view are looked up by place.
create index school_place on school (easting, northing);
