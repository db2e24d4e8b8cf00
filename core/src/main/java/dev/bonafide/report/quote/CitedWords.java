package dev.bonafide.report.quote;

import dev.bonafide.casefile.Role;
import java.util.List;

/**
 * Words that a finding cites, in safe words.
 *
 * @param told those of them that were looked for; empty where all tell
 * @param role of who said them
 * @param exhibit in which they stand
 */
public record CitedWords(String words, List<String> told, Role role, String exhibit) {}
