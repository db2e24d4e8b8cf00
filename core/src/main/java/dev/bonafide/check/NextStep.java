package dev.bonafide.check;

/** What a red flag leads to: a question to the subject, or something to do without asking. */
public sealed interface NextStep permits FollowUpQuestion, Advise {}
