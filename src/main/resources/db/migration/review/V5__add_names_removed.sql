alter table review.retention add column names_removed_at timestamptz;

comment on column review.retention.names_removed_at is 'When the names and contacts of the review were removed, all at once';
