create table access.account (
    id            uuid        not null,
    user_name     text        not null,
    display_name  text        not null,
    password_hash text,
    administrator boolean     not null,
    created_at    timestamptz not null,
    closed_at     timestamptz,
    constraint account_pk                  primary key (id),
    constraint account_user_name_unique    unique (user_name),
    constraint account_user_name_is_folded check (user_name = lower(user_name)),
    constraint account_has_a_name          check (length(btrim(display_name)) between 1 and 100)
);
comment on table access.account is
    'Somebody who may sign in; one without a password waits for its owner to follow a set-up link';

create table access.membership (
    review     uuid        not null,
    account    uuid        not null,
    role       text        not null,
    granted_at timestamptz not null,
    constraint membership_pk      primary key (review, account),
    constraint membership_account foreign key (account) references access.account (id),
    constraint membership_role    check (role in ('LEAD_REVIEWER', 'REVIEWER', 'COORDINATOR', 'ANALYST', 'SPONSOR',
                                                  'SAFEGUARDING_LEAD', 'INFORMATION_GOVERNANCE', 'ADMINISTRATOR'))
);
comment on table access.membership is 'The role that an account holds in a review; the review is known by its id only';

create index membership_account on access.membership (account);

create table access.promised_membership (
    review uuid not null,
    role   text not null,
    constraint promised_membership_pk primary key (review)
);
comment on table access.promised_membership is 'The roles that the first account will hold, whoever sets it up';

create table access.set_up_link (
    token_hash text        not null,
    account    uuid,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz,
    constraint set_up_link_pk      primary key (token_hash),
    constraint set_up_link_account foreign key (account) references access.account (id)
);
comment on table access.set_up_link is
    'A one-time link to choose a password: for the first account, or for an account that an administrator added; '
    'only the hash of its token is kept';
