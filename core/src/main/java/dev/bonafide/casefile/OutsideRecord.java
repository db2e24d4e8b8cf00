package dev.bonafide.casefile;

import org.jspecify.annotations.Nullable;

/**
 * A record of another system that evidence was read from, such as a candidate in an applicant
 * tracking system.
 *
 * @param system whose, such as {@code greenhouse}
 * @param id as the system numbers it
 * @param part of the record that is meant, such as one application, or what it was called then;
 *     null for all of it
 */
public record OutsideRecord(String system, String id, @Nullable String part) {
  /** The system that accounts are in which were looked up. */
  public static final String GITHUB = "github";

  /** The same part of another record of that system. */
  public OutsideRecord movedTo(String other) {
    return new OutsideRecord(system, other, part);
  }
}
