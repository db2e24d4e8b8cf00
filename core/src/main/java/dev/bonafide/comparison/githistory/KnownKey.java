package dev.bonafide.comparison.githistory;

/** A key with the account on which it was seen first. */
record KnownKey(Account account, AccountFact key) {}
