package dev.bonafide.slack.people;

/**
 * Somebody in a thread.
 *
 * @param runs whether they administer the workspace
 */
public record ThreadMember(String id, String name, MembershipStatus standing, boolean runs) {

  ThreadMember(String id, String name, MembershipStatus standing) {
    this(id, name, standing, false);
  }

  static ThreadMember unknown(String id) {
    return new ThreadMember(id, id, MembershipStatus.UNKNOWN);
  }
}
