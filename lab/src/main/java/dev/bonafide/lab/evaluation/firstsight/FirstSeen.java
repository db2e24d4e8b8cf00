package dev.bonafide.lab.evaluation.firstsight;

import dev.bonafide.casefile.SubjectKind;

/**
 * Count of a case before anyone who writes rules had read it.
 *
 * @param counted how many independent findings
 * @param fact whether a fact stopped it
 */
public record FirstSeen(SubjectKind subject, boolean fraud, int counted, boolean fact) {}
