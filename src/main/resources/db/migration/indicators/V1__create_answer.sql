create table indicators.answer (
    review   uuid    not null,
    place    integer not null,
    question jsonb   not null,
    figure   boolean not null,
    answer   jsonb   not null,
    constraint answer_pk primary key (review, place)
);

comment on table indicators.answer is
    'What the published figures answered to a question of a review: a figure with its sources, or the reason why there is none';

create table indicators.outlier (
    review  uuid    not null,
    place   integer not null,
    outlier jsonb   not null,
    constraint outlier_pk primary key (review, place)
);

comment on table indicators.outlier is 'What stands out for the area of a review, asked by nobody, most extreme first';

create table indicators.file_reading (
    review  uuid    not null,
    place   integer not null,
    file    text    not null,
    sha256  text    not null,
    reading jsonb   not null,
    constraint file_reading_pk primary key (review, place)
);

comment on table indicators.file_reading is
    'What became of a file that was offered to a review as published figures, with every row refused';
