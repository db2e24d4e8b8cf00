package dev.bonafide.comparison;

import java.util.Set;

/**
 * What the code profiles and histories of a case are known by.
 *
 * @param logins of accounts, in small letters, earlier ones too
 * @param ids the numbers of accounts, which stay when they are renamed
 * @param keys fingerprints
 * @param mails of commits, each one person's
 */
public record CodeMarks(Set<String> logins, Set<String> ids, Set<String> keys, Set<String> mails) {}
