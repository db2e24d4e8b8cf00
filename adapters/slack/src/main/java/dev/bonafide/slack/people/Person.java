package dev.bonafide.slack.people;

/**
 * Somebody in a thread.
 *
 * @param runs whether they administer the workspace
 */
public record Person(String id, String name, Standing standing, boolean runs) {

  Person(String id, String name, Standing standing) {
    this(id, name, standing, false);
  }

  static Person unknown(String id) {
    return new Person(id, id, Standing.UNKNOWN);
  }
}
