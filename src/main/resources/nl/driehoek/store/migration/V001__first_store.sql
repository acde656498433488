-- The first store. Every aggregate has revision (optimistic locking), changed_at and changed_by.
-- What is listed, counted, linked or searched has columns; the inside of a sheet is one JSON document.

create table store (
  id uuid not null primary key,
  created_at timestamp(3) with time zone not null
);

create table setting (
  name varchar(60) not null primary key,
  document varchar(1000000) not null,
  revision int not null,
  changed_at timestamp(3) with time zone not null,
  changed_by uuid not null
);

create table colleague (
  id uuid not null primary key,
  call_name varchar(200) not null,
  first_names varchar(400) not null,
  initials varchar(40) not null,
  prefix varchar(60) not null,
  surname varchar(200) not null,
  roles varchar(200) not null,
  function varchar(200) not null,
  active boolean not null,
  external_source varchar(100),
  external_key varchar(300),
  revision int not null,
  changed_at timestamp(3) with time zone not null,
  changed_by uuid not null
);

create table school_group (
  id uuid not null primary key,
  name varchar(200) not null,
  kind varchar(10) not null,
  year_code varchar(2),
  school_year int not null,
  external_source varchar(100),
  external_key varchar(300),
  revision int not null,
  changed_at timestamp(3) with time zone not null,
  changed_by uuid not null
);

create table group_teacher (
  group_id uuid not null references school_group (id) on delete cascade,
  colleague_id uuid not null references colleague (id),
  primary key (group_id, colleague_id)
);

create table pupil (
  id uuid not null primary key,
  call_name varchar(200) not null,
  first_names varchar(400) not null,
  initials varchar(40) not null,
  prefix varchar(60) not null,
  surname varchar(200) not null,
  born date,
  sex varchar(12) not null,
  home_group uuid references school_group (id),
  year_code varchar(2),
  location varchar(200) not null,
  started date,
  left_on date,
  travel_kind varchar(12) not null,
  travel_leaves time,
  travel_note varchar(20000) not null,
  family varchar(24) not null,
  external_source varchar(100),
  external_key varchar(300),
  revision int not null,
  changed_at timestamp(3) with time zone not null,
  changed_by uuid not null
);
create index pupil_group on pupil (home_group);

create table pupil_mixed_group (
  pupil_id uuid not null references pupil (id) on delete cascade,
  group_id uuid not null references school_group (id),
  primary key (pupil_id, group_id)
);

create table placement (
  pupil_id uuid not null references pupil (id) on delete cascade,
  from_on date not null,
  until_on date,
  group_name varchar(200) not null,
  teachers varchar(1000) not null,
  primary key (pupil_id, from_on)
);

create table parent (
  id uuid not null primary key,
  call_name varchar(200) not null,
  first_names varchar(400) not null,
  initials varchar(40) not null,
  prefix varchar(60) not null,
  surname varchar(200) not null,
  phones varchar(1000) not null,
  mail varchar(300) not null,
  street varchar(300) not null,
  postcode varchar(40) not null,
  town varchar(200) not null,
  sheet varchar(1000000) not null,
  revision int not null,
  changed_at timestamp(3) with time zone not null,
  changed_by uuid not null
);

create table parent_link (
  pupil_id uuid not null references pupil (id) on delete cascade,
  parent_id uuid not null references parent (id) on delete cascade,
  relation varchar(16) not null,
  words varchar(200) not null,
  authority varchar(8) not null,
  since date,
  evidence varchar(20000) not null,
  checked_by varchar(200) not null,
  restrictions varchar(100000) not null,
  place int not null,
  primary key (pupil_id, parent_id)
);
create index parent_link_parent on parent_link (parent_id);

create table conversation (
  id uuid not null primary key,
  pupil_id uuid not null references pupil (id) on delete cascade,
  situation varchar(24) not null,
  tone varchar(12) not null,
  initiative varchar(8) not null,
  formality varchar(8) not null,
  channel varchar(12) not null,
  planned boolean not null,
  on_day date not null,
  from_time time,
  until_time time,
  place varchar(300) not null,
  subject varchar(20000) not null,
  lead uuid not null references colleague (id),
  steps char(5) not null,
  follow_up varchar(20000),
  follow_up_by date,
  follow_up_done boolean not null,
  revision int not null,
  changed_at timestamp(3) with time zone not null,
  changed_by uuid not null
);
create index conversation_pupil on conversation (pupil_id, on_day);
-- holds all that the lines of pupils and Vandaag count with, so that the rows themselves are not read
create index conversation_day on conversation (on_day, from_time, id, pupil_id, tone, initiative, planned, steps);
create index conversation_open on conversation (planned, steps);
create index conversation_promise on conversation (follow_up_done, follow_up);

create table participant (
  conversation_id uuid not null references conversation (id) on delete cascade,
  place int not null,
  kind varchar(12) not null,
  person uuid,
  name varchar(400) not null,
  role varchar(300) not null,
  note varchar(20000) not null,
  attendance varchar(10) not null,
  told timestamp(3) with time zone,
  primary key (conversation_id, place)
);
create index participant_person on participant (person);

-- preparation and report (id of the conversation), child picture (id of the pupil), role profile (key of the link)
create table sheet (
  kind varchar(16) not null,
  id uuid not null,
  document varchar(1000000) not null,
  revision int not null,
  changed_at timestamp(3) with time zone not null,
  changed_by uuid not null,
  primary key (kind, id)
);

create table report_version (
  conversation_id uuid not null references conversation (id) on delete cascade,
  version int not null,
  document varchar(1000000) not null,
  confirmed_at timestamp(3) with time zone not null,
  confirmed_by uuid not null,
  reason varchar(20000) not null,
  primary key (conversation_id, version)
);

create table nvc_sheet (
  id uuid not null primary key,
  author uuid not null references colleague (id),
  pupil_id uuid references pupil (id) on delete cascade,
  parent_id uuid references parent (id) on delete set null,
  conversation_id uuid references conversation (id) on delete set null,
  shared boolean not null,
  document varchar(1000000) not null,
  revision int not null,
  changed_at timestamp(3) with time zone not null,
  changed_by uuid not null
);
create index nvc_sheet_author on nvc_sheet (author);
create index nvc_sheet_conversation on nvc_sheet (conversation_id);

create table agreement (
  id uuid not null primary key,
  pupil_id uuid not null references pupil (id) on delete cascade,
  conversation_id uuid references conversation (id) on delete set null,
  code char(8) not null unique,
  version int not null,
  title varchar(400) not null,
  status varchar(12) not null,
  look_back_on date,
  document varchar(1000000) not null,
  version_reason varchar(20000) not null,
  revision int not null,
  changed_at timestamp(3) with time zone not null,
  changed_by uuid not null
);
create index agreement_pupil on agreement (pupil_id);
create index agreement_conversation on agreement (conversation_id);
create index agreement_look_back on agreement (status, look_back_on);

create table agreement_party (
  agreement_id uuid not null references agreement (id) on delete cascade,
  place int not null,
  kind varchar(12) not null,
  person uuid,
  name varchar(400) not null,
  role varchar(300) not null,
  state varchar(14) not null,
  on_day date,
  scan char(64),
  note varchar(20000) not null,
  primary key (agreement_id, place)
);

-- an earlier version as it was when the next one was made, with its signatures
create table agreement_version (
  agreement_id uuid not null references agreement (id) on delete cascade,
  version int not null,
  document varchar(1000000) not null,
  replaced_at timestamp(3) with time zone not null,
  replaced_by uuid not null,
  primary key (agreement_id, version)
);

create table attachment (
  sha256 char(64) not null primary key,
  media_type varchar(40) not null,
  size_bytes bigint not null,
  content blob not null,
  added_at timestamp(3) with time zone not null,
  added_by uuid not null
);

create table issued_copy (
  agreement_id uuid not null references agreement (id) on delete cascade,
  version int not null,
  copy_number int not null,
  recipient varchar(400) not null,
  pdf char(64) not null references attachment (sha256),
  issued_at timestamp(3) with time zone not null,
  issued_by uuid not null,
  primary key (agreement_id, version, copy_number)
);

create table agreement_scan (
  agreement_id uuid not null references agreement (id) on delete cascade,
  version int not null,
  scan char(64) not null references attachment (sha256),
  added_at timestamp(3) with time zone not null,
  added_by uuid not null,
  primary key (agreement_id, version, scan)
);

create table import_run (
  id uuid not null primary key,
  ran_at timestamp(3) with time zone not null,
  ran_by uuid not null,
  file_name varchar(400) not null,
  counts varchar(10000) not null,
  undo clob not null,
  undone_at timestamp(3) with time zone
);

create table history (
  number bigint generated always as identity primary key,
  kind varchar(16) not null,
  object_id uuid not null,
  revision int not null,
  at timestamp(3) with time zone not null,
  by_whom uuid not null,
  document varchar(1000000) not null
);
create index history_object on history (kind, object_id, number);

create table audit (
  number bigint not null primary key,
  at timestamp(3) with time zone not null,
  by_whom uuid not null,
  act varchar(24) not null,
  kind varchar(16) not null,
  object_id uuid not null,
  state_hash char(64) not null,
  hash char(64) not null
);
create index audit_object on audit (object_id, number);
