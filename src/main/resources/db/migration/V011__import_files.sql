-- What was seen of a file while it was stored: how many lines it has, for the progress bar, and whether it is UTF-8.
alter table import_file add lines integer not null default 0;
alter table import_file add utf8 boolean not null default true;

-- Which kinds are kept is a setting (saferschools.imports.kinds); two answers to one question would drift apart.
alter table incident_kind drop column stored;
