package dev.bonafide.verdict;

import dev.bonafide.check.Outcome;
import dev.bonafide.verdict.pattern.Pattern;

/** A pattern and what it made of its members. */
record MetPattern(Pattern pattern, Outcome.Finding finding) {}
