-- Campaigns against robbery: paid messages for young people of 11 to 17 years in certain areas, and what schools do
-- beside them. There is no field by which a message could be aimed at one person. Whether a campaign is a draft, runs or
-- has ended follows from its days.
create table campaign (
	id             bigint      generated always as identity primary key,
	template       text        not null check (template in ('BACK_TO_SCHOOL', 'JANUARY', 'OWN')),
	name           text        not null unique check (length(btrim(name)) between 3 and 120),
	aim            text        not null check (length(btrim(aim)) between 10 and 1000),
	first_day      date        not null,
	last_day       date        not null,
	age_from       smallint    not null,
	age_to         smallint    not null,
	hotspot_set_id bigint      references hotspot_set,
	created_by     text        not null,
	created_at     timestamptz not null,
	version        integer     not null default 0,
	constraint campaign_in_order check (first_day <= last_day and last_day < first_day + 184),
	constraint ages_11_to_17 check (11 <= age_from and age_from <= age_to and age_to <= 17)
);

-- Where: a hotspot of the campaign's dated set, or a borough that has none of them.
create table campaign_target (
	id           bigint generated always as identity primary key,
	campaign_id  bigint not null references campaign,
	hotspot_id   bigint references hotspot,
	borough_code text   references borough,
	constraint target_is_one_place check (num_nonnulls(hotspot_id, borough_code) = 1),
	constraint hotspot_once unique (campaign_id, hotspot_id),
	constraint borough_once unique (campaign_id, borough_code),
	unique (id, campaign_id)
);

create table campaign_channel (
	id            bigint  generated always as identity primary key,
	campaign_id   bigint  not null references campaign,
	kind          text    not null check (kind in ('SNAPCHAT', 'YOUTUBE', 'BUS_STOP_POSTERS', 'HUB_POSTERS')),
	first_day     date    not null,
	last_day      date    not null,
	-- pounds, and people or views as the channel counts them; null while nobody has said
	budget        integer not null check (budget between 0 and 10000000),
	spent         integer check (spent between 0 and 10000000),
	planned_reach integer check (planned_reach between 0 and 100000000),
	reach         integer check (reach between 0 and 100000000),
	constraint channel_in_order check (first_day <= last_day),
	constraint channel_once unique (campaign_id, kind),
	unique (id, campaign_id)
);

-- Where a channel is shown; a channel without any is shown in all areas of its campaign.
create table campaign_channel_target (
	channel_id  bigint not null,
	target_id   bigint not null,
	campaign_id bigint not null,
	primary key (channel_id, target_id),
	foreign key (channel_id, campaign_id) references campaign_channel (id, campaign_id) on delete cascade,
	foreign key (target_id, campaign_id) references campaign_target (id, campaign_id) on delete cascade
);

-- Name and place stand here, since stops are replaced as a whole by imports.
create table campaign_poster (
	campaign_id bigint  not null,
	target_id   bigint  not null,
	kind        text    not null check (kind in ('STOP', 'HUB')),
	code        text    not null,
	name        text    not null,
	easting     integer not null,
	northing    integer not null,
	primary key (campaign_id, kind, code),
	foreign key (target_id, campaign_id) references campaign_target (id, campaign_id) on delete cascade
);

create table campaign_school (
	campaign_id bigint  not null references campaign,
	urn         integer not null references school,
	primary key (campaign_id, urn)
);

-- What is done at these schools meanwhile.
create table campaign_work (
	campaign_id bigint not null references campaign,
	kind_code   text   not null references activity_kind,
	primary key (campaign_id, kind_code)
);

create table campaign_material (
	id          bigint generated always as identity primary key,
	campaign_id bigint not null references campaign,
	title       text   not null check (length(btrim(title)) between 3 and 120),
	link        text   not null check (length(link) <= 500),
	constraint material_is_secure check (link ~ '^https://[^[:space:]]+$')
);

create table campaign_task (
	id          bigint generated always as identity primary key,
	campaign_id bigint not null references campaign,
	title       text   not null check (length(btrim(title)) between 3 and 200),
	due_on      date   not null,
	done_on     date,
	done_by     text,
	constraint done_is_whole check ((done_on is null) = (done_by is null))
);
create index campaign_task_campaign on campaign_task (campaign_id, due_on);

create function keep_target() returns trigger language plpgsql as $$
begin
	if new.hotspot_id is not null and not exists (select from campaign c join hotspot h on h.set_id = c.hotspot_set_id
	                                               where c.id = new.campaign_id and h.id = new.hotspot_id) then
		raise exception 'A campaign points at hotspots of its own set'
			using errcode = 'check_violation', constraint = 'target_of_the_set';
	end if;
	if exists (select from campaign_target t join hotspot h on h.id = coalesce(t.hotspot_id, new.hotspot_id)
	            where t.campaign_id = new.campaign_id and h.borough_code = coalesce(t.borough_code, new.borough_code)) then
		raise exception 'A borough is a target only where no hotspot of it is'
			using errcode = 'check_violation', constraint = 'borough_without_hotspot';
	end if;
	return new;
end
$$;
create trigger target_is_kept before insert or update on campaign_target for each row execute function keep_target();

-- The set stays while targets point at it.
create function keep_hotspot_set() returns trigger language plpgsql as $$
begin
	if new.hotspot_set_id is distinct from old.hotspot_set_id
	   and exists (select from campaign_target where campaign_id = new.id and hotspot_id is not null) then
		raise exception 'Targets are of the set that is named' using errcode = 'restrict_violation';
	end if;
	return new;
end
$$;
create trigger campaign_keeps_its_set before update on campaign for each row execute function keep_hotspot_set();

create function keep_channel_within() returns trigger language plpgsql as $$
begin
	if exists (select from campaign c where c.id = new.campaign_id and (new.first_day < c.first_day or new.last_day > c.last_day)) then
		raise exception 'A channel runs within its campaign' using errcode = 'check_violation', constraint = 'channel_within_campaign';
	end if;
	return new;
end
$$;
create trigger channel_is_within before insert or update on campaign_channel for each row execute function keep_channel_within();
create function keep_campaign_around() returns trigger language plpgsql as $$
begin
	if exists (select from campaign_channel c where c.campaign_id = new.id and (c.first_day < new.first_day or c.last_day > new.last_day)) then
		raise exception 'A channel runs within its campaign' using errcode = 'check_violation', constraint = 'channel_within_campaign';
	end if;
	return new;
end
$$;
create trigger campaign_is_around before update on campaign for each row execute function keep_campaign_around();
