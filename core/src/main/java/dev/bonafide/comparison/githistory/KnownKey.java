package dev.bonafide.comparison.githistory;

import dev.bonafide.comparison.person.FullName;

/** A key with the account on which it was seen first. */
record KnownKey(Account account, FullName name, AccountFact key) {}
