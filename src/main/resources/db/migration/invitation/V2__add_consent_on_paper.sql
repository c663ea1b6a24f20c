alter table invitation.consent
    alter column link drop not null,
    add column withdrawn  boolean     not null default false,
    add column source     text        not null default 'LINK',
    add column given_on   date,
    add column entered_at timestamptz,
    add column entered_by uuid,
    add constraint consent_source check (source in ('LINK', 'PAPER', 'WORD')),
    add constraint consent_came_by_a_link_or_was_entered check
        ((source = 'LINK' and link is not null and given_on is null and entered_at is null and entered_by is null)
            or (source <> 'LINK' and link is null and given_on is not null and entered_at is not null
                and entered_by is not null)),
    add constraint consent_withdrawn_takes_no_part check (not (withdrawn and taking_part));

alter table invitation.consent alter column source drop default;

comment on table invitation.consent is
    'What a participant answered and agreed to each time; the one given last counts. Their needs are sealed';
comment on column invitation.consent.given_at is
    'The moment from which it counts; of a sheet that was signed on an earlier day, the start of that day';
comment on column invitation.consent.given_on is 'The day on the sheet, or the day on which they said so';
