create table store (
  id uuid not null primary key,
  created_at timestamp(3) with time zone not null
);
