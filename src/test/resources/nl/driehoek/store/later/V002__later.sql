-- a later step, only for tests
create table later (id uuid not null primary key);
alter table setting add column later_note varchar(10);
